/** Words that deny a cue: «no dijo», «nunca confirmó». */
export const negations = ['no', 'nunca', 'jamás', 'tampoco', 'ni', 'nadie', 'ninguno', 'ninguna', 'ningún', 'sin', 'nada']
