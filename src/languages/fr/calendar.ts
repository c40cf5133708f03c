// French months and weekdays, with the spellings without accents that exports have.
import { type Calendar, calendarNames } from '../calendar';

export const CALENDAR: Calendar = {
  months: calendarNames([
    'janvier | janv',
    'février fevrier | févr',
    'mars',
    'avril | avr',
    'mai',
    'juin',
    'juillet | juil',
    'août aout',
    'septembre | sept',
    'octobre | oct',
    'novembre | nov',
    'décembre | déc',
  ]),
  weekdays: calendarNames(['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']),
  weekdayLeads: ['', 'depuis'],
  dayOfMonth: 'before',
};
