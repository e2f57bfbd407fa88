export const story = {
  tabs: {
    claims: 'Claims',
    timeline: 'Timeline',
    said: 'Who said what',
    numbers: 'Numbers',
    map: 'Map',
    sources: 'Sources',
    reports: 'Reports',
    brief: 'Brief',
  },
  views: 'Views of the story',
  span: (from: string, to: string): string => `${from} to ${to}`,
  related: 'Linked with',
}
