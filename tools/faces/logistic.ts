export interface Example {
  input: Float32Array
  label: 0 | 1
  weight: number
}

export interface Model {
  weights: Float32Array
  bias: number
}

/**
 * Logistic regression with an L2 penalty on standardised inputs, by L-BFGS. The classes weigh the
 * same, whatever their sizes. The weights that are answered belong to the raw inputs.
 */
export function fit(examples: readonly Example[], penalty: number, steps = 60): Model {
  const size = examples[0].input.length
  const { mean, scale } = standards(examples, size)
  const totals = [0, 1].map((label) =>
    examples.reduce((sum, it) => sum + (it.label === label ? it.weight : 0), 0),
  )
  const share = examples.map(({ label, weight }) => (0.5 * weight) / totals[label])

  const loss = (p: Float64Array, gradient: Float64Array): number => {
    // With the standardised input z = (x − mean)·scale, w·z + b = (w·scale)·x + (b − w·scale·mean).
    const { weights, bias } = raw(p, mean, scale)
    gradient.fill(0)
    let [sum, slope] = [0, 0]
    examples.forEach(({ input, label }, i) => {
      let score = bias
      for (let k = 0; k < size; k++) score += weights[k] * input[k]
      const margin = label ? score : -score
      sum +=
        share[i] *
        (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin)
      const pull = ((label ? -1 : 1) * share[i]) / (1 + Math.exp(margin))
      slope += pull
      for (let k = 0; k < size; k++) gradient[k] += pull * input[k]
    })
    for (let k = 0; k < size; k++) {
      gradient[k] = (gradient[k] - slope * mean[k]) * scale[k] + penalty * p[k]
      sum += 0.5 * penalty * p[k] * p[k]
    }
    gradient[size] = slope
    return sum
  }
  return raw(minimise(loss, size + 1, steps), mean, scale)
}

function standards(examples: readonly Example[], size: number) {
  const sums = new Float64Array(size)
  const squares = new Float64Array(size)
  for (const { input } of examples) {
    for (let k = 0; k < size; k++) {
      sums[k] += input[k]
      squares[k] += input[k] * input[k]
    }
  }
  const mean = sums.map((sum) => sum / examples.length)
  const scale = squares.map(
    (sum, k) =>
      8 / Math.sqrt(size) / (Math.sqrt(Math.max(0, sum / examples.length - mean[k] ** 2)) + 0.05),
  )
  return { mean, scale }
}

function raw(p: Float64Array, mean: Float64Array, scale: Float64Array): Model {
  const weights = new Float32Array(mean.length)
  let bias = p[mean.length]
  for (let k = 0; k < weights.length; k++) {
    weights[k] = p[k] * scale[k]
    bias -= p[k] * scale[k] * mean[k]
  }
  return { weights, bias }
}

/** L-BFGS with a memory of ten steps and a backtracking line search. */
function minimise(
  loss: (p: Float64Array, gradient: Float64Array) => number,
  size: number,
  steps: number,
): Float64Array {
  let p = new Float64Array(size)
  let gradient = new Float64Array(size)
  let value = loss(p, gradient)
  const memory: { s: Float64Array; y: Float64Array; rho: number }[] = []
  for (let step = 0; step < steps; step++) {
    const direction = descend(gradient, memory)
    const slope = dot(direction, gradient)
    let length = memory.length === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1
    let next = p
    let nextGradient = gradient
    let nextValue = Infinity
    for (let attempt = 0; attempt < 12; attempt++, length /= 2) {
      next = p.map((at, k) => at + length * direction[k])
      nextGradient = new Float64Array(size)
      nextValue = loss(next, nextGradient)
      if (nextValue <= value + 1e-4 * length * slope) break
    }
    if (!(nextValue < value)) break
    const s = next.map((at, k) => at - p[k])
    const y = nextGradient.map((at, k) => at - gradient[k])
    const curvature = dot(s, y)
    if (curvature > 1e-12) memory.push({ s, y, rho: 1 / curvature })
    if (memory.length > 10) memory.shift()
    const gained = value - nextValue
    p = next
    gradient = nextGradient
    value = nextValue
    if (gained < 1e-6) break
  }
  return p
}

function descend(
  gradient: Float64Array,
  memory: { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const q = gradient.map((value) => -value)
  const alphas = memory.map(() => 0)
  for (let i = memory.length - 1; i >= 0; i--) {
    const { s, y, rho } = memory[i]
    alphas[i] = rho * dot(s, q)
    for (let k = 0; k < q.length; k++) q[k] -= alphas[i] * y[k]
  }
  const last = memory.at(-1)
  if (last) {
    const shrink = dot(last.s, last.y) / dot(last.y, last.y)
    for (let k = 0; k < q.length; k++) q[k] *= shrink
  }
  memory.forEach(({ s, y, rho }, i) => {
    const beta = rho * dot(y, q)
    for (let k = 0; k < q.length; k++) q[k] += (alphas[i] - beta) * s[k]
  })
  return q
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k]
  return sum
}
