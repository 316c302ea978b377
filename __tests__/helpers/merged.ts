import {
  type KeyedReport,
  type MergeRequest,
  mergeReports,
  rowOf
} from '../../src/merge/mergeReports.js'

/** The merged view of whole reports. */
export const mergedOf = ({
  reports,
  ...others
}: Omit<MergeRequest, 'reports'> & { readonly reports: readonly KeyedReport[] }) =>
  mergeReports({ reports: reports.map(rowOf), ...others })
