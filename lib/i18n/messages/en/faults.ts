/** What was wrong with a parameter of an address. */
export const faults = {
  "too long": "it is longer than {most, number} characters",
  "unknown measure": "there is no measure “{value}” in this event",
  "unknown group": "there is no group “{value}” in this event",
  "unknown place": "there is no place “{value}” in this event",
  "unknown source": "there is no source “{value}” in this event",
  "no such value": "“{value}” is not one of {values}",
  "not hours": "“{value}” is not a whole number of hours from 1 to {most, number}",
  "not a date": "“{value}” is not a date like 2022-01-06",
  "days reversed": "the last day, {to}, comes before the first, {from}; all days are shown",
  "not a version": "“{value}” is not a ledger version",
  "not a time": "“{value}” is not a time like 2022-01-09T10:30",
  "in the future": "“{value}” lies in the future; what is known now is shown",
} as const;
