/**
 * What one piece of work took: by the clock, and of the processor, in milliseconds. The second
 * hardly depends on what else runs.
 */
export interface Took {
  wall: number
  cpu: number
}

export async function took(work: () => unknown): Promise<Took> {
  const [started, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - started, cpu: (user + system) / 1000 }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** The slope and the fit of y over x by least squares: cost per line, per pixel. */
export function slope(points: readonly (readonly [x: number, y: number])[]): {
  slope: number
  start: number
} {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const [mx, my] = [mean(0), mean(1)]
  const over = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0)
  const under = points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  return { slope: over / under, start: my - (over / under) * mx }
}

export const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0))

export const table = (head: string[], rows: (string | number)[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
