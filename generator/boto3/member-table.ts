/**
 * What stands for members on the wire, as botocore 1.43.11 has it. `npm run boto3:facts` writes this file.
 *
 * @module
 */
import type { MemberTable } from './table.js'

/** What stands for members on the wire: see {@link MemberTable}. */
export const memberTable: MemberTable = {
  members: {
    autoscaling: { 'CreateLaunchConfiguration.input.UserData': { form: 'base64' } },
    cloudformation: { 'GetTemplate.output.TemplateBody': { form: 'json' } },
    cloudsearchdomain: { 'Search.input.returnFields': { name: 'return' } },
    docdb: {
      'CopyDBClusterSnapshot.input.SourceRegion': { form: 'source-region' },
      'CreateDBCluster.input.SourceRegion': { form: 'source-region' },
    },
    ec2: {
      'DescribeFlowLogs.input.Filters': { name: 'Filter' },
      'DescribeHostReservationOfferings.input.Filters': { name: 'Filter' },
      'DescribeHostReservations.input.Filters': { name: 'Filter' },
      'DescribeHosts.input.Filters': { name: 'Filter' },
      'DescribeNatGateways.input.Filters': { name: 'Filter' },
      'GetConsoleOutput.output.Output': { form: 'base64' },
      'RunInstances.input.UserData': { form: 'base64' },
    },
    'iot-data': { 'Publish.input.userProperties': { form: 'base64-json' } },
    'lex-runtime': {
      'PostContent.input.activeContexts': { form: 'base64-json' },
      'PostContent.input.requestAttributes': { form: 'base64-json' },
      'PostContent.input.sessionAttributes': { form: 'base64-json' },
      'PostContent.output.activeContexts': { form: 'base64-json' },
      'PostContent.output.alternativeIntents': { form: 'base64-json' },
      'PostContent.output.nluIntentConfidence': { form: 'base64-json' },
      'PostContent.output.sessionAttributes': { form: 'base64-json' },
      'PostContent.output.slots': { form: 'base64-json' },
      'PutSession.output.activeContexts': { form: 'base64-json' },
      'PutSession.output.sessionAttributes': { form: 'base64-json' },
      'PutSession.output.slots': { form: 'base64-json' },
    },
    logs: { 'CreateExportTask.input.fromTime': { name: 'from' } },
    neptune: {
      'CopyDBClusterSnapshot.input.SourceRegion': { form: 'source-region' },
      'CreateDBCluster.input.SourceRegion': { form: 'source-region' },
    },
    rds: {
      'CopyDBClusterSnapshot.input.SourceRegion': { form: 'source-region' },
      'CopyDBSnapshot.input.SourceRegion': { form: 'source-region' },
      'CreateDBCluster.input.SourceRegion': { form: 'source-region' },
      'CreateDBInstanceReadReplica.input.SourceRegion': { form: 'source-region' },
      'StartDBInstanceAutomatedBackupsReplication.input.SourceRegion': { form: 'source-region' },
    },
    s3: {
      'CopyObject.input.CopySource': { form: 'copy-source' },
      'UploadPartCopy.input.CopySource': { form: 'copy-source' },
    },
  },
  policies: ['iam'],
}
