// English months and weekdays.
import { type Calendar, calendarNames } from '../calendar';

export const CALENDAR: Calendar = {
  months: calendarNames([
    'january | jan',
    'february | feb',
    'march | mar',
    'april | apr',
    'may',
    'june | jun',
    'july | jul',
    'august | aug',
    'september | sept sep',
    'october | oct',
    'november | nov',
    'december | dec',
  ]),
  weekdays: calendarNames([
    'monday | mon',
    'tuesday | tue tues',
    'wednesday | wed',
    'thursday | thu thurs',
    'friday | fri',
    'saturday | sat',
    'sunday | sun',
  ]),
  weekdayLeads: ['on', 'since', 'last', 'on last', ''],
  dayOfMonth: 'before-or-behind',
};
