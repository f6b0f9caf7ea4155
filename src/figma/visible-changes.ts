/**
 * What Figma calls a change that may be seen. Everything else – names, plugin data, relaunch
 * buttons, annotations, and what a later version may tell under a name unknown today – is none: a
 * change that was missed so is found when the user turns to the panel.
 */
const names = [
  'parent',
  'type',
  'visible',
  'opacity',
  'blendMode',
  'characters',
  'openTypeFeatures',
  'styledTextSegments',
  'vectorNetwork',
  'vectorPaths',
  'pointCount',
  'effects',
  'arcData',
  'innerRadius',
  'leadingTrim',
  'lineHeight',
  'letterSpacing',
  'listSpacing',
  'hangingPunctuation',
  'hangingList',
  'maxLines',
  'fills',
  'backgrounds',
  'booleanOperation',
  'dashPattern',
  'relativeTransform',
  'x',
  'y',
  'width',
  'height',
  'rotation',
  'isMask',
  'maskType',
  'clipsContent',
  'componentProperties',
  'componentPropertyReferences',
  'mainComponent',
  'overlayBackground',
  'sectionContentsHidden',
]
/** Families: `paddingLeft`, `strokeWeight`, `fontSize`, `textCase`, `topLeftRadius`, … */
const families =
  /^(min|max|font|text|paragraph|stroke|corner|layout|item|padding|grid|counterAxis|primaryAxis)|(Radius|StyleId)$/
const unseen = ['layoutGrids', 'gridStyleId']

export const isVisibleChange = (name: string): boolean =>
  unseen.indexOf(name) < 0 && (names.indexOf(name) >= 0 || families.test(name))
