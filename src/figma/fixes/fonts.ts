import { refuse } from '../refuse'
import { fontsThere } from '../may-lack'

export interface Fonts {
  regular: FontName
  bold: FontName
}

const families = ['Inter', 'Noto Sans SC', 'Roboto', 'Arial']

/** Inter is always there in Figma; where it is not, the first family that loads will do. */
export async function loadFonts(): Promise<Fonts> {
  for (const family of families) {
    const regular = await load({ family, style: 'Regular' })
    if (regular) return { regular, bold: (await load({ family, style: 'Bold' })) ?? regular }
  }
  for (const { fontName } of (await fontsThere()).slice(0, 20)) {
    const any = await load(fontName)
    if (any) return { regular: any, bold: any }
  }
  return refuse('no-font')
}

async function load(font: FontName): Promise<FontName | undefined> {
  try {
    await figma.loadFontAsync(font)
    return font
  } catch {
    return undefined
  }
}

/**
 * Loads every font of a text layer, before it is written to; false when one is missing on this
 * machine.
 */
export async function loadFontsOf(node: TextNode): Promise<boolean> {
  if (node.hasMissingFont) return false
  const { characters, fontName } = node
  const fonts = characters
    ? node.getRangeAllFontNames(0, characters.length)
    : fontName === figma.mixed
      ? []
      : [fontName]
  const loaded = await Promise.all(fonts.map(load))
  return loaded.every(Boolean)
}
