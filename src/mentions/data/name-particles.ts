/**
 * Small words within names of people and places, before the family name: of Dutch, German, French, Spanish, Portuguese,
 * Italian and Arabic names. After the Chicago Manual of Style, §8.5–8.14.
 */
export const NAME_PARTICLE = /^(?:al|bin|bint|da|das|de|del|della|di|dos|du|el|ibn|la|le|van|von|zu)$/u;

/** Those that stand behind another one: "van *der*", "van *de*", "de *la*". */
export const SECOND_PARTICLE = /^(?:de[nr]?|la|las|los)$/u;
