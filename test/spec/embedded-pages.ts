/**
 * Which pages come with the project, and where boto3's own are (spec/README.md, "Embedded pages").
 *
 * @module
 */
import { fileURLToPath } from 'node:url'

/** The embedded pages. */
export const embeddedFolder = fileURLToPath(new URL('../../spec/', import.meta.url))

/** boto3's own pages; the folder exists where they are at hand. */
export const originalFolder =
  process.env['BOTO3_PAGES'] ?? fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))

/** By service, the pages beside its index page, without `.rst`, in the order of their paths. */
export const embeddedPages = {
  sagemaker: [
    'sagemaker/client/create_auto_ml_job',
    'sagemaker/client/describe_auto_ml_job',
    'sagemaker/client/describe_endpoint',
    'sagemaker/client/list_auto_ml_jobs',
    'sagemaker/client/list_candidates_for_auto_ml_job',
    'sagemaker/client/stop_auto_ml_job',
    'sagemaker/paginator/ListAutoMLJobs',
    'sagemaker/paginator/ListCandidatesForAutoMLJob',
    'sagemaker/waiter/EndpointInService',
  ],
  dynamodb: [
    'dynamodb/client/create_table',
    'dynamodb/client/delete_table',
    'dynamodb/client/describe_table',
    'dynamodb/client/get_item',
    'dynamodb/client/put_item',
    'dynamodb/client/query',
    'dynamodb/paginator/Query',
    'dynamodb/waiter/TableExists',
    'dynamodb/waiter/TableNotExists',
  ],
} as const

/** The services that have embedded pages. */
export const embeddedServices = Object.keys(embeddedPages) as (keyof typeof embeddedPages)[]
