export const rows = {
  more: 'Vis flere',
  end: 'Det var alt.',
  waiting: 'Henter linjer',
}
