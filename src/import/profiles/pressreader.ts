import type { PressProfile } from './types';

/** PressReader: headline, outlet and day above the text, the line "PressReader.com - …" around it. */
export const PRESSREADER: PressProfile = {
  name: 'pressreader',
  title: 'PressReader',
  signs: [/^(?:(?:Powered|Printed and distributed) by )?PressReader(?:\.com)?\b.{0,120}$/i],
  end: /^(?:(?:Powered|Printed and distributed) by )?PressReader(?:\.com)?\b.{0,120}$/i,
  fields: { 'article name': 'title', 'start page': 'page', 'end page': 'lastPage', 'article author': 'author' },
  beforeDate: ['title', 'outlet'],
  afterDate: [],
  dropped: [/^(?:Copy|Share|Listen|Teilen|Anhören|Kopieren|\+?1 more|Newspapers from around the world)$/i],
};
