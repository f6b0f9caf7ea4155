/** A letter of a script that is written from right to left. */
export const rightToLeft = /[\u0590-\u08ff]/
