/**
 * Which properties each kind of node has, and whether they can be written: the part of Figma's
 * typings that the stand-in keeps.
 */
type Kind = string
interface Mixin {
  read?: string
  write?: string
}

const base: Mixin = { read: 'isAsset', write: 'name' }
const scene: Mixin = {
  read: 'absoluteTransform absoluteBoundingBox absoluteRenderBounds width height stuckNodes attachedConnectors boundVariables',
  write:
    'visible locked x y rotation relativeTransform constraints layoutAlign layoutGrow layoutPositioning constrainProportions layoutSizingHorizontal layoutSizingVertical minWidth maxWidth minHeight maxHeight',
}
const blend: Mixin = { write: 'opacity blendMode effects isMask maskType effectStyleId' }
const fills: Mixin = { write: 'fills fillStyleId' }
const strokes: Mixin = {
  read: 'fillGeometry strokeGeometry',
  write:
    'strokes strokeWeight strokeAlign strokeCap strokeJoin strokeMiterLimit dashPattern strokeStyleId',
}
const corner: Mixin = { write: 'cornerRadius cornerSmoothing' }
const corners: Mixin = { write: 'topLeftRadius topRightRadius bottomLeftRadius bottomRightRadius' }
const kids: Mixin = { read: 'children' }
const exported: Mixin = { write: 'exportSettings' }
const noted: Mixin = { write: 'annotations' }
const frame: Mixin = {
  read: 'inferredAutoLayout detachedInfo',
  write: `clipsContent expanded layoutMode layoutWrap layoutGrids gridStyleId guides paddingLeft paddingRight paddingTop paddingBottom
    itemSpacing counterAxisSpacing primaryAxisSizingMode counterAxisSizingMode primaryAxisAlignItems counterAxisAlignItems
    itemReverseZIndex strokesIncludedInLayout
    overflowDirection numberOfFixedChildren reactions`,
}
const text: Mixin = {
  read: 'hasMissingFont',
  write: `characters fontName fontSize lineHeight letterSpacing textCase textDecoration textAlignHorizontal textAlignVertical
    textAutoResize textTruncation maxLines paragraphIndent paragraphSpacing listSpacing hangingPunctuation hangingList leadingTrim
    autoRename hyperlink textStyleId`,
}
const solidShape = [base, scene, blend, fills, strokes, exported, noted]
const box = [...solidShape, corner, corners, kids, frame]

const kinds: Record<Kind, Mixin[]> = {
  DOCUMENT: [base, kids],
  PAGE: [
    base,
    kids,
    exported,
    {
      read: 'isPageDivider',
      write: 'selection backgrounds guides selectedTextRange flowStartingPoints prototypeStartNode',
    },
  ],
  FRAME: box,
  COMPONENT: [...box, { read: 'key remote instances', write: 'description' }],
  INSTANCE: [
    ...box,
    {
      read: 'componentProperties overrides exposedInstances isExposedInstance',
      write: 'scaleFactor',
    },
  ],
  COMPONENT_SET: [...box, { read: 'key remote defaultVariant', write: 'description' }],
  SLOT: [...box, { read: 'limitViolations' }],
  BOOLEAN_OPERATION: [
    base,
    scene,
    blend,
    fills,
    strokes,
    exported,
    corner,
    kids,
    { write: 'booleanOperation expanded' },
  ],
  TRANSFORM_GROUP: [
    base,
    scene,
    blend,
    kids,
    exported,
    { write: 'expanded', read: 'transformModifiers' },
  ],
  SLICE: [base, scene, exported],
  GROUP: [base, scene, blend, kids, exported, { write: 'expanded' }],
  SECTION: [base, scene, fills, kids, exported, { write: 'sectionContentsHidden' }],
  RECTANGLE: [...solidShape, corner, corners],
  ELLIPSE: [...solidShape, corner, { write: 'arcData' }],
  LINE: solidShape,
  POLYGON: [...solidShape, corner, { write: 'pointCount' }],
  STAR: [...solidShape, corner, { write: 'pointCount innerRadius' }],
  VECTOR: [...solidShape, corner, { write: 'vectorPaths vectorNetwork handleMirroring' }],
  TEXT: [...solidShape, text],
  TEXT_PATH: [...solidShape, text, { read: 'vectorPaths vectorNetwork handleMirroring' }],
}

const split = (words = '') => words.split(/\s+/).filter(Boolean)
export const kindNames = Object.keys(kinds)
export const readOnly = (kind: Kind) => [...new Set(kinds[kind].flatMap((m) => split(m.read)))]
export const writable = (kind: Kind) => [...new Set(kinds[kind].flatMap((m) => split(m.write)))]
export const hasChildren = (kind: Kind) => kinds[kind].includes(kids)
