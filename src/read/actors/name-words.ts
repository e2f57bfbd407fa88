/** Words with a small letter that stand inside names. */
export const joiner = /^(?:de|del|la|las|los|y|von|van|der|den|al|el|bin|ben|da|dos|du|of|the|for|på)$/u

/** Words that names of companies end in. */
export const companies = /^(?:Inc|Inc\.|Corp|Corp\.|Corps|Ltd|Ltd\.|Company|Motors|Group|AS|ASA|AB|GmbH|S\.A\.|SA|LLC|plc|Airlines|Bank|Holding)$/u
