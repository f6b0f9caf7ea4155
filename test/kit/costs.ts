/**
 * Seconds of CPU for each size, which a busy machine stretches less than time. What is linear takes
 * four times as long for four times as much, what is quadratic sixteen times, on any machine.
 */
export async function costs(
  sizes: readonly number[],
  run: (size: number) => unknown,
): Promise<number[]> {
  const all: number[] = []
  for (const size of sizes) {
    const before = process.cpuUsage()
    await run(size)
    const { user, system } = process.cpuUsage(before)
    all.push((user + system) / 1e6)
  }
  return all
}
