/** Words that open a credit line. */
export const credits = ['Archive photo', 'Credit', 'File photo', 'Graphic', 'Handout', 'Illustration', 'Image', 'Image credit', 'Photo', 'Photograph', 'Photographs', 'Photos', 'Picture', 'Pictures', 'Screenshot', 'Video']

/** Openings of lines that point to other articles. */
export const related = ['Also read', 'Background', 'Click here', 'Explainer', 'Follow our live blog', 'Follow us', 'From the archive', 'In pictures', 'Keep reading', 'Listen', 'Live updates', 'More on this story', 'More stories', 'Must read', 'Read also', 'Read more', 'Read next', 'Read the full story', 'Recommended', 'Related', 'Related articles', 'Related coverage', 'See also', 'Sign up', 'Subscribe', 'Watch', 'Watch also', 'Watch live', 'You may also like']

/** Words that open a byline. */
export const bylines = ['Additional reporting by', 'Analysis by', 'Associated Press', 'By', 'Edited by', 'Editing by', 'From', 'Report by', 'Reported by', 'Reporting by', 'Text by', 'Words by', 'Writing by', 'Written by']
