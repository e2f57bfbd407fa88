export const rows = {
  more: 'Vis fleire',
  end: 'Det var alt.',
  waiting: 'Hentar linjer',
}
