// The press databases whose exports are read: a profile each, recognised in this order.
import { APA } from './apa';
import { EUROPRESSE } from './europresse';
import { FACTIVA, FACTIVA_CODES } from './factiva';
import { NEXIS } from './nexis';
import { NEXIS_UNI } from './nexis-uni';
import { PRESSREADER } from './pressreader';
import type { PressProfile } from './types';
import { WISO } from './wiso';

export type { HeadRole, PressProfile } from './types';

/** Databases that are not here: texts whose articles begin with usual fields ("Titel: …", "Quelle: …", "Datum: …"). */
export const FIELDS_PROFILE: PressProfile = {
  name: 'fields',
  title: 'fields before each article',
  signs: [],
  fields: {},
  beforeDate: [],
  afterDate: [],
};

export const PROFILES: readonly PressProfile[] = [
  NEXIS_UNI,
  FACTIVA_CODES,
  FACTIVA,
  WISO,
  EUROPRESSE,
  APA,
  NEXIS,
  PRESSREADER,
];
