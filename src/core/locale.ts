export const locales = ['zh', 'en'] as const
export type Locale = (typeof locales)[number]

/** The same thing said once in each language. */
export type Words<T> = Record<Locale, T>
