// What the institutions of the table are called in English, and those that English news name often. Source: the names as
// the bodies give them on their own pages. First the name in the table (empty: it has none, the English one is its name),
// then the English name that results of English articles carry, then its short forms and other names.
export const ENGLISH_ROWS = `
Vereinte Nationen|United Nations|U.N.
Weltgesundheitsorganisation|World Health Organization|World Health Organisation
Europäische Union|European Union|E.U.
Europäische Kommission|European Commission
Europäisches Parlament|European Parliament
Europäische Zentralbank|European Central Bank|ECB
Europäischer Gerichtshof|European Court of Justice|ECJ
Internationaler Währungsfonds|International Monetary Fund|IMF|I.M.F.
Internationale Atomenergie-Organisation|International Atomic Energy Agency
Organisation für Sicherheit und Zusammenarbeit in Europa|Organization for Security and Co-operation in Europe|OSCE
Nato|NATO|North Atlantic Treaty Organization
Welthandelsorganisation|World Trade Organization
Weltbank|World Bank
Unicef|UNICEF
UNHCR|UNHCR|U.N. refugee agency|UN refugee agency
Internationales Komitee vom Roten Kreuz|International Committee of the Red Cross|ICRC
Bundesverfassungsgericht|Federal Constitutional Court
Deutsche Bahn|Deutsche Bahn
Federal Bureau of Investigation|FBI|F.B.I.
Central Intelligence Agency|CIA|C.I.A.
Nasa|NASA|National Aeronautics and Space Administration
Esa|ESA|European Space Agency
Federal Reserve|Federal Reserve|Federal Reserve Board
Weißes Haus|White House
Pentagon|Pentagon|Defense Department|Department of Defense
Kreml|Kremlin
Deutsche Presse-Agentur|dpa
Agence France-Presse|Agence France-Presse
Associated Press|Associated Press|The Associated Press
Rotes Kreuz|Red Cross
Ärzte ohne Grenzen|Doctors Without Borders|Médecins Sans Frontières|MSF
Youtube|YouTube
|State Department|Department of State
|Justice Department|Department of Justice|DOJ
|Treasury Department|Treasury
|Homeland Security|Department of Homeland Security|DHS
|Supreme Court
|House of Representatives
|U.S. Senate|US Senate
|Islamic State|ISIS|ISIL
|LinkedIn
|Yahoo
|FedEx
|Netflix
|Boeing
|Goldman Sachs
|Fox News
|Congress
|Federal Election Commission|FEC
|Federal Communications Commission|FCC
|Securities and Exchange Commission|SEC|S.E.C.
|Environmental Protection Agency|EPA|E.P.A.
|Food and Drug Administration|FDA|F.D.A.
|Centers for Disease Control and Prevention|CDC|C.D.C.
|National Security Agency|NSA|N.S.A.
|Internal Revenue Service|IRS
|Democratic National Committee|DNC|D.N.C.
|Republican National Committee|RNC|R.N.C.
|National Rifle Association|NRA|N.R.A.
|American Civil Liberties Union|ACLU|A.C.L.U.
|Planned Parenthood
|Pew Research Center|Pew Research|Pew
|Gallup
|Quinnipiac University|Quinnipiac
|Politico|POLITICO
|BuzzFeed|Buzzfeed|BuzzFeed News
|Breitbart|Breitbart News
|Mashable
|HuffPost|Huffington Post|The Huffington Post|Huffpost
|Mother Jones
|Washington Times|The Washington Times
|Boston Globe|The Boston Globe
|Chicago Tribune
|NBC|NBC News
|CBS|CBS News
|ABC|ABC News
|MSNBC
|NPR|National Public Radio
|PBS
|Downing Street
|Home Office
|Foreign Office
|Scotland Yard|Metropolitan Police|Met Police
|House of Commons
|House of Lords
|National Health Service|NHS
|Bank of England
|Office for National Statistics|ONS
|Labour Party|Labour
|Conservative Party|Tories
|Liberal Democrats|Lib Dems
|Republican Party|GOP|G.O.P.
|Democratic Party
|Daily Telegraph|The Daily Telegraph|The Telegraph
|Daily Mail|The Daily Mail
|The Independent
|Economist|The Economist
`;
