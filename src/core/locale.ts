export const locales = ['zh', 'en'] as const
export type Locale = (typeof locales)[number]

/** The same thing said once in each language. */
export type Translated<T> = Record<Locale, T>
