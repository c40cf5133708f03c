// German months and weekdays.
import { type Calendar, calendarNames } from '../calendar';

export const CALENDAR: Calendar = {
  months: calendarNames([
    'januar jänner januars | jan',
    'februar feber februars | feb febr',
    'märz maerz | mär mrz',
    'april aprils | apr',
    'mai mais',
    'juni | jun',
    'juli | jul',
    'august augusts | aug',
    'september septembers | sep sept',
    'oktober oktobers | okt',
    'november novembers | nov',
    'dezember dezembers | dez',
  ]),
  weekdays: calendarNames([
    'montag | mo',
    'dienstag | di',
    'mittwoch | mi',
    'donnerstag | do',
    'freitag | fr',
    'samstag sonnabend | sa',
    'sonntag | so',
  ]),
  weekdayLeads: ['am', 'vom', 'seit'].flatMap((lead) =>
    ['', ' vergangenen', ' letzten', ' gestrigen', ' heutigen'].map((which) => lead + which),
  ),
  dayOfMonth: 'before-with-dot',
};
