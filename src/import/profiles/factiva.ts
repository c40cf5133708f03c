import type { PressProfile } from './types';

/** Factiva with its field codes: "HD  headline", the text in LP and TD, "AN  Document …" last. */
export const FACTIVA_CODES: PressProfile = {
  name: 'factiva-codes',
  title: 'Factiva with field codes',
  signs: [/^HD\b/, /^(?:TD|LP)\b/, /^AN\b/],
  lastField: /^an$/,
  field:
    /^(?<name>HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|SE|VOL|LA|CY|LP|TD|CT|RF|ART|CO|IN|NS|RE|IPD|IPC|PUB|CLM|AN|DL|HL)(?:[\s:]{2,}|\t|:\s*|$)(?<value>.*)$/,
  fields: {
    hd: 'title',
    hl: 'subtitle',
    by: 'author',
    cr: 'credit',
    wc: 'length',
    pd: 'date',
    et: 'time',
    sn: 'outlet',
    sc: 'outletCode',
    ed: 'edition',
    pg: 'page',
    se: 'section',
    clm: 'column',
    vol: 'volume',
    la: 'language',
    cy: 'copyright',
    lp: 'text',
    td: 'text',
    ct: 'contact',
    rf: 'reference',
    art: 'caption',
    co: 'companies',
    in: 'industries',
    ns: 'subjects',
    re: 'regions',
    ipd: 'publisherCodes',
    ipc: 'publisherTerms',
    pub: 'publisher',
    an: 'databaseId',
    dl: 'dateline',
  },
  beforeDate: [],
  afterDate: [],
  dropped: [/^(?:Search Summary|Suchzusammenfassung)$/i, /^© \d{4} Factiva, Inc\./i],
};

/** Factiva as it shows articles: headline, author, length, day, outlet, code, language, copyright, text, "Document …". */
export const FACTIVA: PressProfile = {
  name: 'factiva',
  title: 'Factiva',
  signs: [/^(?:Document|Dokument) [A-Z][A-Z\d]{3,}\d{8}[a-z\d]{6,}$/, /^[\d.,]+ (?:words|Wörter|mots)$/i],
  end: /^(?:Document|Dokument) (?<databaseId>[A-Z][A-Z\d]{3,}\d{8}[a-z\d]{6,})$/,
  fields: {},
  beforeDate: ['title'],
  afterDate: ['outlet', 'code'],
  headEnd: ['language', 'copyright'],
  dropped: [/^© \d{4} Factiva, Inc\./i],
};
