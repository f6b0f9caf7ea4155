/** Whether something unknown is an object; what its fields are is not known by that. */
export const isObject = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null

/** The fields of something unknown; none where it is no object. */
export const fieldsIn = (it: unknown): Record<string, unknown> => (isObject(it) ? it : {})
