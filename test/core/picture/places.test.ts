import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../src/core/picture/metadata'
import { join, text, u16, u32 } from '../../../tools/drawn/bytes'
import { exif, segment } from '../../../tools/drawn/exif'
import { avif, jpeg, png, webp, xmp, zipped } from '../../kit/pictures'

const app1 = (...bodies: Uint8Array[]) => segment(0xe1, ...bodies)
const inExif = (gps: Record<string, number[][]>) => app1(text('Exif\0\0'), exif({ gps: gps }))
const [north, east] = [[[48, 1], [4, 1], [47, 1]], [[81, 1], [54, 1], [9, 1]]] // prettier-ignore

const atom = (name: string, ...body: Uint8Array[]) => {
  const inside = join(...body)
  return join(Uint8Array.from(u32(inside.length + 8)), text(name), inside)
}
const film = (...atoms: Uint8Array[]) =>
  join(atom('ftyp', text('mp42\0\0\0\0isom')), atom('moov', atom('udta', ...atoms)))
const xyz = (words: string) =>
  atom('\xa9xyz', Uint8Array.from([...u16(words.length), 0x15, 0xc7]), text(words))
const loci = (latitude: number, longitude: number) =>
  atom(
    'loci',
    Uint8Array.from([0, 0, 0, 0, 0x15, 0xc7, 0, 0]),
    Uint8Array.from([longitude, latitude, 12].flatMap((it) => u32((it * 65536) >>> 0))),
    text('earth\0\0'),
  )
const apple = (words: string) =>
  join(
    atom('keys', text('mdtacom.apple.quicktime.location.ISO6709')),
    atom('ilst', atom('data', Uint8Array.from([...u32(1), ...u32(0)]), text(words))),
  )

/** A packet of XMP over several segments, cut at every `length` letters. */
function extended(packet: string, length: number): Uint8Array[] {
  const pieces = Array.from({ length: Math.ceil(packet.length / length) }, (_, i) => i * length)
  return pieces.map((at) =>
    app1(
      text('http://ns.adobe.com/xmp/extension/\0' + 'A'.repeat(32)),
      Uint8Array.from([...u32(packet.length), ...u32(at)]),
      text(packet.slice(at, at + length)),
    ),
  )
}
const long = '<x exif:GPSLatitude="48,4.79N" and="more" exif:GPSLongitude="81,54.16E"/>'

/** A thermal camera's file of one record, over two segments. */
function flir(valid: number): Uint8Array[] {
  const place = new DataView(new ArrayBuffer(0x60))
  place.setUint32(0, valid)
  place.setFloat64(0x10, 48.0798)
  place.setFloat64(0x18, 81.9027)
  const head = new DataView(new ArrayBuffer(64 + 32))
  head.setUint32(0, 0x46464600)
  head.setUint32(0x14, 100)
  head.setUint32(0x18, 64)
  head.setUint32(0x1c, 1)
  head.setUint16(64, 0x2b)
  head.setUint32(64 + 12, 96)
  head.setUint32(64 + 16, 0x60)
  const whole = join(new Uint8Array(head.buffer), new Uint8Array(place.buffer))
  return [whole.subarray(0, 100), whole.subarray(100)].map((piece, i) =>
    app1(text('FLIR\0'), Uint8Array.from([1, i, 1]), piece),
  )
}
const goPro = (points: number) =>
  segment(0xe6, text('GoPro\0DEVC....GPS5'), Uint8Array.from([0x6c, 20, ...u16(points)]))
const itxt = (keyword: string, words: string): [string, Uint8Array] => [
  'iTXt',
  text(`${keyword}\0\0\0\0\0${words}`),
]
const ztxt = (keyword: string, words: string): [string, Uint8Array] => [
  'zTXt',
  join(text(`${keyword}\0\0`), zipped(text(words))),
]

describe('a place is told wherever it lies', () => {
  it.each<[string, Uint8Array, string]>([
    ['EXIF: the destination alone', jpeg(inExif({ destLatitude: north, destLongitude: east })), 'exif'],
    ['XMP: the destination', jpeg(app1(xmp('exif:GPSDestLatitude="48,4N" exif:GPSDestLongitude="81,54E"'))), 'xmp'],
    ['XMP: elements with a datatype', jpeg(app1(xmp('><exif:GPSLatitude rdf:datatype="x">48,4N</exif:GPSLatitude><exif:GPSLongitude>81,54E</exif:GPSLongitude>'))), 'xmp'],
    ['XMP: a drone with its slip of the pen', jpeg(app1(xmp('drone-dji:GpsLatitude="+48.07" drone-dji:GpsLongtitude="+81.90"'))), 'xmp'],
    ['extended XMP, cut in a name', jpeg(...extended(long, 40)), 'xmp'],
    ['extended XMP, its pieces in another order', jpeg(...extended(long, 11).reverse()), 'xmp'],
    ['one half in the packet, one in its extension', jpeg(app1(xmp('exif:GPSLatitude="48,4N"')), ...extended('<x exif:GPSLongitude="81,54E"/>', 9)), 'xmp'],
    ['PNG tEXt', png([['tEXt', text('exif:GPSLatitude\x0048/1, 4/1, 47/1')], ['tEXt', text('exif:GPSLongitude\x0081/1, 54/1, 9/1')]]), 'text'],
    ['PNG zTXt', png([ztxt('exif:GPSLatitude', '48/1, 4/1'), ztxt('exif:GPSLongitude', '81/1')]), 'text'],
    ['PNG iTXt, the destination', png([itxt('exif:GPSDestLatitude', '48/1'), itxt('exif:GPSDestLongitude', '81/1')]), 'text'],
    ['a second picture', join(jpeg(), jpeg(inExif({ latitude: north, longitude: east }))), 'picture'],
    ['a film behind a JPEG', join(jpeg(), film(xyz('+48.0798+081.9027/'))), 'film'],
    ['a film with a box of 3GPP', join(jpeg(), film(loci(48.08, -81.9))), 'film'],
    ['a film of Apple’s', join(jpeg(), film(apple('+48.0798+081.9027+012.3/'))), 'film'],
    ['a film behind a PNG', join(png(), film(xyz('+48.0798+081.9027/'))), 'film'],
    ['a film behind a WebP', join(webp(['XMP ', xmp('')]), film(xyz('+48.0798+081.9027/'))), 'film'],
    ['a film with a box of 3GPP behind a WebP', join(webp(['XMP ', xmp('')]), film(loci(48.08, -81.9))), 'film'],
    ['a film in a HEIC', join(text('\0\0\0\x14ftypheic\0\0\0\0mif1'), atom('mpvd', film(loci(-33, 151)))), 'film'],
    ['AVIF, the destination', avif(exif({ gps: { destLatitude: north, destLongitude: east } })), 'exif'],
    ['a thermal camera’s record, over two segments', jpeg(...flir(1)), 'maker'],
    ['an action camera’s track', jpeg(goPro(18)), 'maker'],
    ['a TIFF structure in a maker’s segment', jpeg(segment(0xe3, text('Meta\0\0'), exif({ gps: { latitude: north, longitude: east } }))), 'maker'],
    ['content credentials', jpeg(segment(0xeb, text('JP....{"exif:GPSLatitude": "48,4.79N", "exif:GPSLongitude": "81,54E"}'))), 'credentials'],
  ])('%s', (_, data, block) => expect(readMetadata(data)).toMatchObject({ gps: true, gpsIn: [block] })) // prettier-ignore
})

describe('numbers in free text are a hint', () => {
  it.each<[string, Uint8Array, string]>([
    ['geo:', png([itxt('Comment', 'geo:45.52668,62.20174')]), 'text'],
    ['ISO 6709', png([itxt('Location', '+45.5267+62.2017/')]), 'text'],
    ['degrees, minutes, seconds', jpeg(segment(0xfe, text('seen at 48°04\'47.2"N 81°54\'10"E'))), 'comment'],
    ['degrees in UTF-8', jpeg(segment(0xfe, Buffer.from('48°04′47″N, 81°54′10″E'))), 'comment'],
    ['a map’s address', png([itxt('Source', 'https://maps.example/@48.0798,81.9027,15z')]), 'text'],
    ['lat and lng', jpeg(segment(0xfe, text('{"lat": 48.0798, "lng": 81.9027}'))), 'comment'],
    ['a pair and nothing else', jpeg(segment(0xfe, text('48.07980, 81.90271'))), 'comment'],
    ['EXIF’s names in a comment', jpeg(segment(0xfe, text('GPSLatitude=48.1 GPSLongitude=81.9'))), 'comment'],
    ['a description in XMP', jpeg(app1(xmp('dc:description="geo:45.52668,62.20174"'))), 'xmp'],
    ['IPTC', jpeg(segment(0xed, text('Photoshop 3.0\0 caption geo:45.52668,62.20174'))), 'iptc'],
    ['a second picture’s comment', join(jpeg(), jpeg(segment(0xfe, text('geo:45.52,62.20')))), 'picture'],
  ])('%s', (_, data, block) => expect(readMetadata(data)).toMatchObject({ gps: false, gpsHints: [block] })) // prettier-ignore
})

describe('no place', () => {
  it.each<[string, Uint8Array]>([
    ['a town’s name', jpeg(app1(xmp('photoshop:City="Almaty" Iptc4xmpCore:Location="Park"')))],
    ['the words in a caption', jpeg(app1(xmp('dc:description="how GPSLatitude and GPSLongitude work"')))],
    ['latitude alone', jpeg(app1(xmp('exif:GPSLatitude="48,4N"')))],
    ['the camera’s latitude, the destination’s longitude', jpeg(inExif({ latitude: north, destLongitude: east }))],
    ['a time and a version', jpeg(app1(xmp('exif:GPSTimeStamp="2026-01-02T03:04:05Z" exif:GPSVersionID="2.2.0.0"')))],
    ['a film without a place', join(jpeg(), film(atom('name', text('show'))))],
    ['a film with an empty place', join(jpeg(), film(xyz('')))],
    ['loci of zeros', join(jpeg(), film(loci(0, 0)))],
    ['loci of zeros behind a WebP', join(webp(['XMP ', xmp('')]), film(loci(0, 0)))],
    ['the letters loci among picture data', join(jpeg(), film(), text('....loci is Latin for places, and not a box'))],
    ['a thermal camera without a fix', jpeg(...flir(0))],
    ['an action camera without points', jpeg(goPro(0))],
    ['sizes, ratings, a phone number', png([itxt('Comment', '12.5 x 30.25 cm, 4.85, +86 138 0000 0000')])],
    ['settings of a drawing program', png([['tEXt', text('parameters\0Steps: 20, CFG scale: 7.5, Size: 1080x1920, Denoising: 0.45')]])],
    ['points of a drawing', png([['tEXt', text('workflow\0' + '{"pos": [45.123456, 120.567890]}, '.repeat(9))]])],
    ['a curve in XMP', jpeg(app1(xmp('crs:ToneCurve="12.5, 30.1234" crs:Mask="0.123456 0.654321"')))],
    ['zeros behind the end', join(jpeg(), new Uint8Array(64))],
  ])('%s', (_, data) => expect(readMetadata(data)).toMatchObject({ gps: false, gpsIn: [], gpsHints: [] })) // prettier-ignore
})
