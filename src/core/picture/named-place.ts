/** An attribute, an element, or a name and its value; with a number, or an entity that is one. */
const value = (name: string) =>
  new RegExp(`${name}["']?(?:\\s{0,9}[=:]\\s{0,9}["']?|[^<>]{0,80}>)\\s{0,9}[-+&\\d]`, 'i')

/** Where the camera stood and what it looked at; one maker has its own name, and a slip in it. */
const pairs = ['GPS', 'GPSDest', 'drone-dji:'].map((family) => [
  value(`${family}Latitude`),
  value(`${family}Long(?:i|ti)tude`),
])

/** Whether named numbers give a place: a latitude and a longitude of one family. */
export const namesPlace = (text: string) =>
  pairs.some(([latitude, longitude]) => latitude.test(text) && longitude.test(text))
