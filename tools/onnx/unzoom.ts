import type { OnnxGraph, OnnxNode, OnnxTensor } from './read'

/**
 * Nets that join maps of several sizes enlarge the small ones and convolve at full size. The same
 * numbers come of convolving first and enlarging then, at under half the work: behind an
 * enlargement by two, the nine taps of a 3×3 filter meet only four values.
 */
export function unzoom(graph: OnnxGraph): OnnxGraph {
  // From the end, as long as what comes before is still told by plain convolutions.
  for (const conv of graph.nodes.filter((node) => isPlain3x3(graph, node)).reverse()) {
    const above = maker(graph, conv.in[0])
    const parts =
      above?.op === 'Concat' && above.attributes.axis === 1
        ? joinedParts(graph, conv, above)
        : above?.op === 'Add'
          ? summedParts(graph, conv, above)
          : undefined
    if (!parts) continue
    const [made] = conv.out
    const activation = conv.attributes.activation
    const sum: OnnxNode = {
      op: 'Add',
      in: parts.map(({ out }) => out),
      out: [activation ? `${made}:sum` : made],
      attributes: {},
    }
    const relu: OnnxNode[] = activation
      ? [{ op: 'Relu', in: [`${made}:sum`], out: [made], attributes: {} }]
      : []
    graph.nodes.splice(
      graph.nodes.indexOf(conv),
      1,
      ...parts.flatMap(({ nodes }) => nodes),
      sum,
      ...relu,
    )
  }
  return graph
}

/** Some nodes, and the name of what the last of them makes. */
interface Part {
  nodes: OnnxNode[]
  out: string
}

const maker = (graph: OnnxGraph, name: string) => graph.nodes.find(({ out }) => out.includes(name))

function isPlain3x3(graph: OnnxGraph, { op, in: [, weights], attributes }: OnnxNode): boolean {
  const all = (name: string, value: number) =>
    ((attributes[name] as number[] | undefined) ?? []).every((n) => n === value)
  const size = op === 'Conv' ? graph.tensors.get(weights)!.dims.slice(2) : []
  const linear = attributes.activation === undefined || attributes.activation === 'relu'
  const grouped = ((attributes.group as number | undefined) ?? 1) > 1
  return (
    size.join() === '3,3' &&
    all('strides', 1) &&
    all('pads', 1) &&
    all('dilations', 1) &&
    linear &&
    !grouped
  )
}

/**
 * By how much a node enlarges, both ways, to the nearest value; undefined if it does something
 * else.
 */
function zoomOf(graph: OnnxGraph, node: OnnxNode | undefined): number | undefined {
  if (node?.op !== 'Resize' || node.attributes.mode !== 'nearest') return undefined
  const factors = graph.tensors.get(node.in[2])?.data
  return factors?.length === 4 && factors[2] === factors[3] && factors[2] % 2 === 0
    ? factors[2]
    : undefined
}

/**
 * A filter over maps laid behind each other: the enlarged ones, which come first, and the others
 * apart.
 */
function joinedParts(
  graph: OnnxGraph,
  conv: OnnxNode,
  { in: names }: OnnxNode,
): Part[] | undefined {
  const makers = names.map((name) => maker(graph, name))
  const zooms = makers.map((node) => zoomOf(graph, node))
  const count = zooms.findIndex((zoom) => !zoom)
  if (count < 1 || zooms.slice(count).some(Boolean)) return undefined
  const weights = graph.tensors.get(conv.in[1])!
  const rest = names.slice(count)
  const channels = rest.map((name) => channelsOf(graph, name))
  if (channels.includes(undefined)) return undefined
  const plain = channels.reduce<number>((sum, n) => sum + n!, 0)
  const split = weights.dims[1] - plain

  const [made] = conv.out
  const halves = makers.slice(0, count).map((node, i): Part => {
    if (zooms[i] === 2) return { nodes: [], out: node!.in[0] }
    const factors = `${made}:half${i}`
    graph.tensors.set(factors, {
      dims: [4],
      data: Float32Array.of(1, 1, zooms[i]! / 2, zooms[i]! / 2),
    })
    return {
      nodes: [{ ...node!, in: [node!.in[0], node!.in[1], factors], out: [`${factors}:map`] }],
      out: `${factors}:map`,
    }
  })
  const small = joined(halves, `${made}:small`)
  const large = joined(
    rest.map((out) => ({ nodes: [], out })),
    `${made}:large`,
  )
  graph.tensors.set(`${made}:own`, channelsFrom(weights, split, weights.dims[1]))
  const own = {
    ...conv,
    in: [large.out, `${made}:own`, ...conv.in.slice(2)],
    out: [`${made}:a`],
    attributes: linear(conv),
  }
  const zoomed = beforeZoom(graph, small.out, channelsFrom(weights, 0, split), `${made}:b`)
  return [
    { nodes: [...large.nodes, own], out: `${made}:a` },
    { nodes: [...small.nodes, ...zoomed], out: `${made}:b` },
  ]
}

function joined(parts: Part[], out: string): Part {
  if (parts.length === 1) return parts[0]
  const nodes = parts.flatMap((part) => part.nodes)
  return {
    nodes: [
      ...nodes,
      { op: 'Concat', in: parts.map((part) => part.out), out: [out], attributes: { axis: 1 } },
    ],
    out,
  }
}

/**
 * How many channels a map has, as told by the convolution that made it, perhaps with gates and sums
 * after it.
 */
function channelsOf(graph: OnnxGraph, name: string): number | undefined {
  const node = maker(graph, name)
  if (node?.op === 'Conv') return graph.tensors.get(node.in[1])!.dims[0]
  return node && ['Add', 'Mul', 'Relu', 'Resize'].includes(node.op)
    ? channelsOf(graph, node.in[0])
    : undefined
}

/**
 * A filter over the sum of an enlarged map and one that a 1×1 filter made of few channels and a
 * gate weighed, `x + x·gate`: the latter two filters are one, of few channels, once the gate is
 * known.
 */
function summedParts(
  graph: OnnxGraph,
  conv: OnnxNode,
  { in: names }: OnnxNode,
): Part[] | undefined {
  const zoom = names.map((name) => maker(graph, name)).find((node) => zoomOf(graph, node) === 2)
  const gated = maker(
    graph,
    names.find((name) => !zoom?.out.includes(name))!,
  )
  const times =
    gated?.op === 'Add'
      ? gated.in.map((name) => maker(graph, name)).find((node) => node?.op === 'Mul')
      : undefined
  const narrow =
    times &&
    maker(
      graph,
      times.in.find((name) => gated!.in.includes(name))!,
    )
  if (
    !zoom ||
    !narrow ||
    narrow.op !== 'Conv' ||
    narrow.in[2] ||
    conv.in[2] ||
    narrow.attributes.activation
  )
    return undefined
  const thin = graph.tensors.get(narrow.in[1])!
  const wide = graph.tensors.get(conv.in[1])!
  if (thin.dims[2] !== 1 || thin.dims[3] !== 1 || thin.dims[1] * 4 > thin.dims[0]) return undefined

  const [made] = conv.out
  const gate = times.in.find((name) => name !== narrow.out[0])!
  meanFirst(graph, narrow)
  graph.tensors.set(`${made}:thin`, transposed(thin))
  graph.tensors.set(`${made}:wide`, filterLast(wide))
  return [
    {
      nodes: [
        {
          op: 'GatedConv',
          in: [narrow.in[0], `${made}:thin`, gate, `${made}:wide`],
          out: [`${made}:a`],
          attributes: linear(conv),
        },
      ],
      out: `${made}:a`,
    },
    { nodes: beforeZoom(graph, zoom.in[0], wide, `${made}:b`), out: `${made}:b` },
  ]
}

/** The mean of what a 1×1 filter makes is what it makes of the mean. */
function meanFirst(graph: OnnxGraph, conv: OnnxNode) {
  for (const mean of graph.nodes.filter(
    ({ op, in: [x] }) => op === 'GlobalAveragePool' && x === conv.out[0],
  )) {
    const first = `${mean.out[0]}:first`
    const pooled: OnnxNode = { ...mean, in: [conv.in[0]], out: [first] }
    graph.nodes.splice(graph.nodes.indexOf(mean), 1, pooled, {
      ...conv,
      in: [first, conv.in[1]],
      out: mean.out,
    })
  }
}

/**
 * What a 3×3 filter says of a map enlarged by two: at each corner between values of the small map,
 * a 2×2 filter for each of the four large values around it. The rim beyond the map is cut off.
 */
function beforeZoom(
  graph: OnnxGraph,
  source: string,
  { dims, data }: OnnxTensor,
  out: string,
): OnnxNode[] {
  const [many, into] = dims
  const weights = new Float32Array(4 * many * into * 4)
  // Which of the two small values the three taps meet, for the large value before the corner and
  // the one after it.
  const meets = [
    [0, 0, 1],
    [0, 1, 1],
  ]
  for (let block = 0; block < 4; block++) {
    for (let o = 0; o < many; o++) {
      for (let i = 0; i < into; i++) {
        for (let tap = 0; tap < 9; tap++) {
          const [y, x] = [meets[block >> 1][Math.floor(tap / 3)], meets[block & 1][tap % 3]]
          weights[((block * many + o) * into + i) * 4 + y * 2 + x] += data[(o * into + i) * 9 + tap]
        }
      }
    }
  }
  graph.tensors.set(`${out}:corners`, { dims: [4 * many, into, 2, 2], data: weights })
  const attributes = { group: 1, strides: [1, 1], dilations: [1, 1], pads: [1, 1, 1, 1] }
  return [
    { op: 'Conv', in: [source, `${out}:corners`], out: [`${out}:blocks`], attributes },
    {
      op: 'DepthToSpace',
      in: [`${out}:blocks`],
      out: [`${out}:rimmed`],
      attributes: { blocksize: 2 },
    },
    {
      op: 'Slice',
      in: [`${out}:rimmed`],
      out: [out],
      attributes: { starts: [1, 1], ends: [-1, -1], axes: [2, 3] },
    },
  ]
}

function linear({ attributes }: OnnxNode): OnnxNode['attributes'] {
  const { activation: _, ...rest } = attributes
  return rest
}

function channelsFrom({ dims, data }: OnnxTensor, from: number, to: number): OnnxTensor {
  const [out, into, ...size] = dims
  const each = size.reduce((product, n) => product * n, 1)
  const some = new Float32Array(out * (to - from) * each)
  for (let o = 0; o < out; o++) {
    some.set(
      (data as Float32Array).subarray((o * into + from) * each, (o * into + to) * each),
      o * (to - from) * each,
    )
  }
  return { dims: [out, to - from, ...size], data: some }
}

/** `[wide, thin, 1, 1]` as the matrix `[thin, wide]`. */
function transposed({ dims: [wide, thin], data }: OnnxTensor): OnnxTensor {
  return {
    dims: [thin, wide],
    data: Float32Array.from(data, (_, i) => data[(i % wide) * thin + Math.floor(i / wide)]),
  }
}

/** `[out, in, 3, 3]` as the matrix `[in, taps · out]`. */
function filterLast({ dims: [out, into], data }: OnnxTensor): OnnxTensor {
  const place = (i: number) => {
    const [row, tap, o] = [Math.floor(i / (9 * out)), Math.floor(i / out) % 9, i % out]
    return (o * into + row) * 9 + tap
  }
  return {
    dims: [into, 9 * out],
    data: Float32Array.from(data, (_, i) => data[place(i)]),
  }
}
