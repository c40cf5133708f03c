// Short news in several languages, made up for these tests, and a table.

export const GERMAN = `Der Gemeinderat hat am Dienstag über die neue Brücke beraten. Nach Angaben der Bürgermeisterin wird
der Bau im Frühjahr beginnen, wenn das Land einen Teil der Kosten trägt. „Wir haben lange genug gewartet“, sagte sie vor
der Sitzung. Die Opposition ist dagegen: Sie hält den Plan für zu teuer und will das Geld für die Schulen ausgeben. Eine
Entscheidung soll noch vor dem Sommer fallen, aber nicht ohne die Stimmen der kleinen Parteien. `;

export const ENGLISH = `The town council met on Tuesday to talk about the new bridge. According to the mayor, work will begin
in spring if the state pays for part of it. “We have waited for long enough,” she said before the meeting. The opposition
is against it: they think that the plan is too expensive and want to spend the money on schools. There should be a
decision before the summer, but not without the votes of the smaller parties. `;

export const FRENCH = `Le conseil municipal a débattu mardi du nouveau pont. Selon la maire, les travaux commenceront au
printemps si la région prend en charge une partie des coûts. « Nous avons attendu assez longtemps », a-t-elle dit avant la
séance. L'opposition est contre : elle trouve le projet trop cher et veut dépenser l'argent pour les écoles. Une décision
doit être prise avant l'été, mais pas sans les voix des petits partis. `;

export const DUTCH = `De gemeenteraad heeft dinsdag over de nieuwe brug gesproken. Volgens de burgemeester begint het werk in
het voorjaar als de provincie een deel van de kosten betaalt. „We hebben lang genoeg gewacht”, zei ze voor de vergadering.
De oppositie is tegen: die vindt het plan te duur en wil het geld aan scholen uitgeven. Er moet nog voor de zomer een
besluit vallen, maar niet zonder de stemmen van de kleine partijen. `;

export const DANISH = `Byrådet talte tirsdag om den nye bro. Ifølge borgmesteren begynder arbejdet til foråret, hvis staten
betaler en del af udgifterne. „Vi har ventet længe nok,“ sagde hun før mødet. Oppositionen er imod: Den synes, at planen er
for dyr, og vil bruge pengene på skolerne. Der skal træffes en afgørelse inden sommer, men ikke uden stemmerne fra de små
partier, som endnu ikke har sagt, hvad de mener. `;

export const SPANISH = `El ayuntamiento habló el martes del nuevo puente. Según la alcaldesa, las obras empezarán en primavera
si la región paga una parte de los gastos. «Hemos esperado bastante», dijo antes de la sesión. La oposición está en contra:
cree que el plan es demasiado caro y quiere gastar el dinero en las escuelas. La decisión debe tomarse antes del verano,
pero no sin los votos de los partidos pequeños. `;

export const RUSSIAN = `Городской совет во вторник обсуждал новый мост. По словам мэра, работы начнутся весной, если область
оплатит часть расходов. «Мы ждали достаточно долго», — сказала она перед заседанием. Оппозиция против: она считает план
слишком дорогим и хочет потратить деньги на школы. Решение должно быть принято до лета, но не без голосов малых партий. `;

export const JAPANESE =
  '市議会は火曜日に新しい橋について話し合った。市長によると、県が費用の一部を負担すれば、工事は春に始まる。'.repeat(6);

/** Names and numbers, with a German head. */
export const TABLE = `Ergebnisse der Kreisliga\n${'SV Altdorf – TSV Neustadt 2:1\nFC Bergheim – Eintracht Talbach 0:0\n'.repeat(9)}`;
