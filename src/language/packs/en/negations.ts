/** Words that deny a cue: "did not say", "never confirmed". */
export const negations = ['not', 'n’t', "n't", 'never', 'no', 'nobody', 'none', 'neither', 'nor', 'without', 'cannot', 'hardly']
