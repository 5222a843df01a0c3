/**
 * Small words within names of people and places, before the family name: of Dutch, German, French, Spanish, Portuguese,
 * Italian and Arabic names. After the Chicago Manual of Style, §8.5–8.14.
 */
export const NAME_PARTICLE = /^(?:bin|da|de|del|della|di|dos|du|ibn|van|von)$/u;
