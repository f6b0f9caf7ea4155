/** Figma's `NodeChangeProperty`: the names under which it tells changes. */
const names = new Set(
  `
  pointCount name width height minWidth maxWidth minHeight maxHeight parent pluginData
  constraints locked visible opacity blendMode layoutGrids guides characters openTypeFeatures
  styledTextSegments vectorNetwork effects exportSettings arcData autoRename fontName
  innerRadius fontSize lineHeight leadingTrim paragraphIndent paragraphSpacing textWrapStyle
  listSpacing hangingPunctuation hangingList letterSpacing textAlignHorizontal
  textAlignVertical textCase textDecoration textAutoResize textTruncation maxLines fills
  topLeftRadius topRightRadius bottomLeftRadius bottomRightRadius constrainProportions strokes
  strokeWeight strokeAlign strokeCap strokeJoin strokeMiterLimit booleanOperation
  overflowDirection dashPattern backgrounds handleMirroring cornerRadius cornerSmoothing
  relativeTransform x y rotation isMask maskType clipsContent type overlayPositionType
  overlayBackgroundInteraction overlayBackground prototypeStartNode prototypeBackgrounds
  expanded fillStyleId strokeStyleId backgroundStyleId textStyleId effectStyleId gridStyleId
  description layoutMode layoutWrap paddingLeft paddingTop paddingRight paddingBottom
  itemSpacing counterAxisSpacing layoutAlign counterAxisSizingMode primaryAxisSizingMode
  primaryAxisAlignItems counterAxisAlignItems counterAxisAlignContent layoutGrow
  layoutPositioning itemReverseZIndex hyperlink mediaData stokeTopWeight strokeBottomWeight
  strokeLeftWeight strokeRightWeight reactions flowStartingPoints shapeType connectorStart
  connectorEnd connectorLineType connectorStartStrokeCap connectorEndStrokeCap codeLanguage
  widgetSyncedState componentPropertyDefinitions componentPropertyReferences
  componentProperties embedData linkUnfurlData text authorVisible authorName code
  textBackground gridAutoTracks gridItemsPositioning animationStyles animations
  manualKeyframeTracks
`
    .trim()
    .split(/\s+/),
)

/** Stands for a name that Figma may add one day. */
const unheardOf = 'somethingNew'

/** The names of changed properties as they are told. */
export function told(properties: string[], otherNames: boolean): string[] {
  const known = properties.filter((name) => names.has(name))
  return otherNames && known.length < properties.length ? [...known, unheardOf] : known
}
