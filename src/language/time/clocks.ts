/** Clocks that run down, for plain text. */
const two = '[0-5]\\d'
const sep = ' ?[:;] ?'
const unitRun = (...units: string[]) =>
  units.map((unit) => `\\d{1,3} ?(?:${unit})`).join('[ :,]{0,2}')

/** Hours, minutes and seconds: `00:12:59`, `1:02:03:04`. A start time has no seconds. */
export const clock = new RegExp(
  `(?<![\\d:.,/-])(?:\\d{1,3}${sep}){1,2}${two}${sep}${two}(?!\\d|${sep}\\d|[./-]\\d)`,
  'gu',
)

/**
 * The same as a reader of pictures may give it: a dot for a colon. Never a date: minutes and
 * seconds below 60, and not all dots unless hours are 0.
 */
export const misreadClock = new RegExp(
  `(?<![\\d:.,/-])(?:\\d{1,2} ?[:;] ?${two} ?[.,·] ?${two}|\\d{1,2} ?[.,] ?${two} ?[:;] ?${two}|00 ?[.,] ?${two} ?[.,] ?${two})(?!\\d|[.,:]\\d)`,
  'gu',
)

/** With unit letters down to the second: `02时15分33秒`, `2h 15m 33s`, `1d 02h 03m`. */
export const unitClock = new RegExp(
  `(?<!\\d)(?:${[
    unitRun('时|小时|小時|時|時間', '分|分钟|分鐘', '秒'),
    unitRun('天|日', '时|小时|小時|時|時間', '分'),
    unitRun(
      'h|hrs?|hours?|ч|час(?:а|ов)?|godz|saat|std|ore|heures?|horas?',
      'm|mins?|minutes?|мин|dk|minut(?:y|en|i|os)?',
      's|secs?|seconds?|сек|sn|sek|sec',
    ),
    unitRun(
      'd|days?|дн|dias?|j|tage?|gg|gun',
      'h|hrs?|hours?|ч|godz|saat|std|ore|horas?',
      'm|mins?|minutes?|мин|dk|min',
    ),
    unitRun('시간', '분', '초'),
    unitRun('일', '시간', '분'),
  ].join('|')})(?![a-zа-я])`,
  'gu',
)

/**
 * Minutes and seconds that begin with no hours; half and whole quarters may be the start of a show
 * after midnight.
 */
export const shortClock = new RegExp(
  `^[^\\p{L}\\d]{0,4}00:(?!00|15|30|45)${two}[^\\p{L}\\d]{0,4}$`,
  'gu',
)

/** Words that make a clock the start of a show. */
export const startCue =
  /(?:live|start(?:s|ing)?|begins?|from|at|@|直播|开播|開播|今晚|明晚|每[晚天日]|时间|始まり|от|в|начало|старт|старт в|a las|as|a partir|desde|a|um|ab|alle|ore|o|saat|부터|에|오늘|시작|الساعة) ?:? ?$/u
