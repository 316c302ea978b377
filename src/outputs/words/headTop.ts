import type { HeadTopEntry, Report } from '../../model/report.js'
import { metricName } from './change.js'

/** The profiles that count come first, and of several columns of one profile the most telling. */
const order: readonly string[] = ['cpu', 'alloc_space']

const rankOf = ({ metric }: HeadTopEntry): number => {
  const rank = order.indexOf(metric)
  return rank === -1 ? order.length : rank
}

/** The lists to open: CPU and allocated bytes where there are any, else whatever there is. */
export const openTops = ({ head_top }: Report): readonly HeadTopEntry[] => {
  const sorted = [...head_top].sort((a, b) => rankOf(a) - rankOf(b))
  const counting = sorted.filter((entry) => order.includes(entry.metric))
  return counting.length > 0 ? counting : sorted
}

/** What a list is of: "CPU", or "CPU of `checkout`" where there are several workloads. */
export const topTitle = ({ metric, workload }: HeadTopEntry, { head_top }: Report): string => {
  const workloads = new Set(head_top.map((entry) => entry.workload))
  const name = workload.replaceAll('`', "'")
  return workloads.size > 1 ? `${metricName(metric)} of \`${name}\`` : metricName(metric)
}
