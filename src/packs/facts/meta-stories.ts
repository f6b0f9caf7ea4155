import type { Facts, Zone } from '../../core/pack'

const size = { width: 1080, height: 1920 }
const guide = 'Meta Ads Guide, image in Stories (copies of 2023 and 2026)'
const reels = 'Meta Ads Guide for Reels, as ad-spec references of 2026 report it'

/** A bar at an edge, so much of the side; whole pixels. */
const bar = (
  placement: string,
  edge: 'top' | 'bottom' | 'left' | 'right',
  share: number,
  source: string,
): Zone => {
  const [across, down] = [Math.round(share * size.width), Math.round(share * size.height)]
  const box = {
    top: { x: 0, y: 0, width: size.width, height: down },
    bottom: { x: 0, y: size.height - down, width: size.width, height: down },
    left: { x: 0, y: 0, width: across, height: size.height },
    right: { x: size.width - across, y: 0, width: across, height: size.height },
  }[edge]
  const names = {
    top: ['顶部', 'top'],
    bottom: ['底部', 'bottom'],
    left: ['左侧', 'left'],
    right: ['右侧', 'right'],
  }[edge]
  return {
    id: `${placement.toLowerCase()}-${edge}`,
    kind: 'overlay',
    title: { zh: `${placement} ${names[0]}`, en: `${placement}, ${names[1]}` },
    box,
    placement,
    source,
  }
}

/** Of an image ad in Facebook and Instagram Stories; the same file is shown in Reels. */
export const metaFacts: Facts = {
  size,
  shape: { tolerance: 0.01, least: { width: 500, height: 889 }, larger: true },
  weight: 30_000_000,
  formats: ['jpeg', 'png'],
  own: ['facebook', 'instagram'],
  zones: [
    bar('Stories', 'top', 0.14, guide),
    bar('Stories', 'bottom', 0.2, guide),
    bar('Reels', 'top', 0.14, reels),
    bar('Reels', 'bottom', 0.35, reels),
    bar('Reels', 'left', 0.06, reels),
    bar('Reels', 'right', 0.06, reels),
  ],
  sources: {
    size: `${guide}: 9:16, ratio within 1 %, at least 500 px wide, 1080×1920`,
    weight: `${guide}: at most 30 MB`,
    formats: `${guide}: JPG or PNG`,
    own: 'The platform itself',
  },
}
