/**
 * What waiters wait for, as botocore 1.43.11 has it. `npm run boto3:facts` writes this file.
 *
 * @module
 */
import type { WaiterTable } from './table.js'

/** What waiters wait for: see {@link WaiterTable}. */
export const waiterTable: WaiterTable = {
  acm: {
    CertificateValidated: [
      ['success', 'pathAll', 'SUCCESS', 'Certificate.DomainValidationOptions[].ValidationStatus'],
      ['retry', 'pathAny', 'PENDING_VALIDATION', 'Certificate.DomainValidationOptions[].ValidationStatus'],
      ['failure', 'path', 'FAILED', 'Certificate.Status'],
      ['failure', 'error', 'ResourceNotFoundException'],
    ],
  },
  'acm-pca': {
    AuditReportCreated: [
      ['success', 'path', 'SUCCESS', 'AuditReportStatus'],
      ['failure', 'path', 'FAILED', 'AuditReportStatus'],
      ['failure', 'error', 'AccessDeniedException'],
    ],
    CertificateAuthorityCSRCreated: [
      ['success', 'error', false],
      ['retry', 'error', 'RequestInProgressException'],
      ['failure', 'error', 'AccessDeniedException'],
    ],
    CertificateIssued: [
      ['success', 'error', false],
      ['retry', 'error', 'RequestInProgressException'],
      ['failure', 'error', 'AccessDeniedException'],
    ],
  },
  amp: {
    AnomalyDetectorActive: [
      ['success', 'path', 'ACTIVE', 'anomalyDetector.status.statusCode'],
      ['retry', 'path', ['CREATING', 'UPDATING'], 'anomalyDetector.status.statusCode'],
    ],
    AnomalyDetectorDeleted: [
      ['success', 'error', 'ResourceNotFoundException'],
      ['retry', 'path', 'DELETING', 'anomalyDetector.status.statusCode'],
    ],
    ScraperActive: [
      ['success', 'path', 'ACTIVE', 'scraper.status.statusCode'],
      ['failure', 'path', 'CREATION_FAILED', 'scraper.status.statusCode'],
    ],
    ScraperDeleted: [
      ['success', 'error', 'ResourceNotFoundException'],
      ['failure', 'path', 'DELETION_FAILED', 'scraper.status.statusCode'],
    ],
    WorkspaceActive: [
      ['success', 'path', 'ACTIVE', 'workspace.status.statusCode'],
      ['retry', 'path', ['UPDATING', 'CREATING'], 'workspace.status.statusCode'],
    ],
    WorkspaceDeleted: [
      ['success', 'error', 'ResourceNotFoundException'],
      ['retry', 'path', 'DELETING', 'workspace.status.statusCode'],
    ],
  },
  appconfig: {
    DeploymentComplete: [
      ['success', 'path', 'COMPLETE', 'State'],
      ['failure', 'path', ['ROLLED_BACK', 'REVERTED'], 'State'],
    ],
    EnvironmentReadyForDeployment: [
      ['success', 'path', 'ReadyForDeployment', 'State'],
      ['failure', 'path', ['RolledBack', 'Reverted'], 'State'],
    ],
  },
  appstream: {
    FleetStarted: [
      ['success', 'pathAll', 'RUNNING', 'Fleets[].State'],
      ['failure', 'pathAny', ['STOPPING', 'STOPPED'], 'Fleets[].State'],
    ],
    FleetStopped: [
      ['success', 'pathAll', 'STOPPED', 'Fleets[].State'],
      ['failure', 'pathAny', ['STARTING', 'RUNNING'], 'Fleets[].State'],
    ],
  },
  'arc-region-switch': {
    PlanEvaluationStatusPassed: [
      ['success', 'path', 'passed', 'evaluationState'],
      ['failure', 'path', 'actionRequired', 'evaluationState'],
      ['retry', 'path', 'pendingEvaluation', 'evaluationState'],
    ],
    PlanExecutionCompleted: [
      ['success', 'path', ['completed', 'completedWithExceptions'], 'executionState'],
      ['failure', 'path', ['failed', 'canceled', 'planExecutionTimedOut'], 'executionState'],
    ],
  },
  b2bi: {
    TransformerJobSucceeded: [
      ['success', 'path', 'succeeded', 'status'],
      ['failure', 'path', 'failed', 'status'],
    ],
  },
  'bedrock-agentcore-control': {
    MemoryCreated: [
      ['retry', 'path', 'CREATING', 'memory.status'],
      ['success', 'path', 'ACTIVE', 'memory.status'],
      ['failure', 'path', 'FAILED', 'memory.status'],
    ],
    PolicyActive: [
      ['success', 'path', 'ACTIVE', 'status'],
      ['failure', 'path', ['CREATE_FAILED', 'UPDATE_FAILED', 'DELETE_FAILED'], 'status'],
    ],
    PolicyDeleted: [
      ['success', 'error', 'ResourceNotFoundException'],
      ['retry', 'path', 'DELETING', 'status'],
      ['failure', 'path', 'DELETE_FAILED', 'status'],
    ],
    PolicyEngineActive: [
      ['success', 'path', 'ACTIVE', 'status'],
      ['failure', 'path', ['CREATE_FAILED', 'UPDATE_FAILED', 'DELETE_FAILED'], 'status'],
    ],
    PolicyEngineDeleted: [
      ['success', 'error', 'ResourceNotFoundException'],
      ['retry', 'path', 'DELETING', 'status'],
      ['failure', 'path', 'DELETE_FAILED', 'status'],
    ],
    PolicyGenerationCompleted: [
      ['success', 'path', 'GENERATED', 'status'],
      ['retry', 'path', 'GENERATING', 'status'],
      ['failure', 'path', ['GENERATE_FAILED', 'DELETE_FAILED'], 'status'],
    ],
  },
  cloudcontrol: {
    ResourceRequestSuccess: [
      ['success', 'path', 'SUCCESS', 'ProgressEvent.OperationStatus'],
      ['failure', 'path', ['FAILED', 'CANCEL_COMPLETE'], 'ProgressEvent.OperationStatus'],
    ],
  },
  cloudformation: {
    ChangeSetCreateComplete: [
      ['success', 'path', 'CREATE_COMPLETE', 'Status'],
      ['failure', 'path', 'FAILED', 'Status'],
      ['failure', 'error', 'ValidationError'],
    ],
    StackCreateComplete: [
      [
        'success',
        'pathAll',
        [
          'CREATE_COMPLETE',
          'UPDATE_COMPLETE',
          'UPDATE_IN_PROGRESS',
          'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
          'UPDATE_FAILED',
          'UPDATE_ROLLBACK_IN_PROGRESS',
          'UPDATE_ROLLBACK_FAILED',
          'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
          'UPDATE_ROLLBACK_COMPLETE',
        ],
        'Stacks[].StackStatus',
      ],
      [
        'failure',
        'pathAny',
        ['CREATE_FAILED', 'DELETE_COMPLETE', 'DELETE_FAILED', 'ROLLBACK_FAILED', 'ROLLBACK_COMPLETE'],
        'Stacks[].StackStatus',
      ],
      ['failure', 'error', 'ValidationError'],
    ],
    StackDeleteComplete: [
      ['success', 'pathAll', 'DELETE_COMPLETE', 'Stacks[].StackStatus'],
      ['success', 'error', 'ValidationError'],
      [
        'failure',
        'pathAny',
        [
          'DELETE_FAILED',
          'CREATE_FAILED',
          'ROLLBACK_FAILED',
          'UPDATE_ROLLBACK_IN_PROGRESS',
          'UPDATE_ROLLBACK_FAILED',
          'UPDATE_ROLLBACK_COMPLETE',
          'UPDATE_COMPLETE',
        ],
        'Stacks[].StackStatus',
      ],
    ],
    StackExists: [
      ['success', 'status', 200],
      ['retry', 'error', 'ValidationError'],
    ],
    StackImportComplete: [
      ['success', 'pathAll', 'IMPORT_COMPLETE', 'Stacks[].StackStatus'],
      [
        'failure',
        'pathAny',
        [
          'ROLLBACK_COMPLETE',
          'ROLLBACK_FAILED',
          'IMPORT_ROLLBACK_IN_PROGRESS',
          'IMPORT_ROLLBACK_FAILED',
          'IMPORT_ROLLBACK_COMPLETE',
        ],
        'Stacks[].StackStatus',
      ],
      ['failure', 'error', 'ValidationError'],
    ],
    StackRefactorCreateComplete: [
      ['success', 'path', 'CREATE_COMPLETE', 'Status'],
      ['failure', 'path', 'CREATE_FAILED', 'Status'],
      ['failure', 'error', 'ValidationError'],
    ],
    StackRefactorExecuteComplete: [
      ['success', 'path', 'EXECUTE_COMPLETE', 'ExecutionStatus'],
      ['failure', 'path', ['EXECUTE_FAILED', 'ROLLBACK_COMPLETE'], 'ExecutionStatus'],
      ['failure', 'error', 'ValidationError'],
    ],
    StackRollbackComplete: [
      ['success', 'pathAll', 'UPDATE_ROLLBACK_COMPLETE', 'Stacks[].StackStatus'],
      ['failure', 'pathAny', ['UPDATE_FAILED', 'UPDATE_ROLLBACK_FAILED', 'DELETE_FAILED'], 'Stacks[].StackStatus'],
      ['failure', 'error', 'ValidationError'],
    ],
    StackUpdateComplete: [
      ['success', 'pathAll', 'UPDATE_COMPLETE', 'Stacks[].StackStatus'],
      [
        'failure',
        'pathAny',
        ['UPDATE_FAILED', 'UPDATE_ROLLBACK_FAILED', 'UPDATE_ROLLBACK_COMPLETE'],
        'Stacks[].StackStatus',
      ],
      ['failure', 'error', 'ValidationError'],
    ],
    TypeRegistrationComplete: [
      ['success', 'path', 'COMPLETE', 'ProgressStatus'],
      ['failure', 'path', 'FAILED', 'ProgressStatus'],
    ],
  },
  cloudfront: {
    DistributionDeployed: [['success', 'path', 'Deployed', 'Distribution.Status']],
    InvalidationCompleted: [['success', 'path', 'Completed', 'Invalidation.Status']],
    InvalidationForDistributionTenantCompleted: [['success', 'path', 'Completed', 'Invalidation.Status']],
    StreamingDistributionDeployed: [['success', 'path', 'Deployed', 'StreamingDistribution.Status']],
  },
  cloudwatch: {
    AlarmExists: [['success', 'path', true, 'length(MetricAlarms[]) > `0`']],
    AlarmMuteRuleExists: [
      ['success', 'status', 200],
      ['retry', 'status', 404],
    ],
    CompositeAlarmExists: [['success', 'path', true, 'length(CompositeAlarms[]) > `0`']],
  },
  codedeploy: {
    DeploymentSuccessful: [
      ['success', 'path', 'Succeeded', 'deploymentInfo.status'],
      ['failure', 'path', ['Failed', 'Stopped'], 'deploymentInfo.status'],
    ],
  },
  'codeguru-reviewer': {
    CodeReviewCompleted: [
      ['success', 'path', 'Completed', 'CodeReview.State'],
      ['failure', 'path', 'Failed', 'CodeReview.State'],
      ['retry', 'path', 'Pending', 'CodeReview.State'],
    ],
    RepositoryAssociationSucceeded: [
      ['success', 'path', 'Associated', 'RepositoryAssociation.State'],
      ['failure', 'path', 'Failed', 'RepositoryAssociation.State'],
      ['retry', 'path', 'Associating', 'RepositoryAssociation.State'],
    ],
  },
  deadline: {
    FleetActive: [
      ['success', 'path', 'ACTIVE', 'status'],
      ['failure', 'path', ['CREATE_FAILED', 'UPDATE_FAILED'], 'status'],
    ],
    JobComplete: [
      ['success', 'path', ['SUCCEEDED', 'FAILED', 'CANCELED', 'SUSPENDED', 'NOT_COMPATIBLE'], 'taskRunStatus'],
      ['success', 'path', 'ARCHIVED', 'lifecycleStatus'],
    ],
    JobCreateComplete: [
      [
        'success',
        'path',
        ['CREATE_COMPLETE', 'UPDATE_IN_PROGRESS', 'UPDATE_FAILED', 'UPDATE_SUCCEEDED'],
        'lifecycleStatus',
      ],
      ['failure', 'path', ['UPLOAD_FAILED', 'CREATE_FAILED'], 'lifecycleStatus'],
    ],
    JobSucceeded: [
      ['success', 'path', 'SUCCEEDED', 'taskRunStatus'],
      ['failure', 'path', ['FAILED', 'CANCELED', 'SUSPENDED', 'NOT_COMPATIBLE'], 'taskRunStatus'],
      ['failure', 'path', 'ARCHIVED', 'lifecycleStatus'],
    ],
    LicenseEndpointDeleted: [
      ['success', 'error', 'ResourceNotFoundException'],
      ['failure', 'path', 'NOT_READY', 'status'],
    ],
    LicenseEndpointValid: [
      ['success', 'path', 'READY', 'status'],
      ['failure', 'path', 'NOT_READY', 'status'],
    ],
    QueueFleetAssociationStopped: [['success', 'path', 'STOPPED', 'status']],
    QueueLimitAssociationStopped: [['success', 'path', 'STOPPED', 'status']],
    QueueScheduling: [['success', 'path', 'SCHEDULING', 'status']],
    QueueSchedulingBlocked: [['success', 'path', 'SCHEDULING_BLOCKED', 'status']],
  },
  dms: {
    EndpointDeleted: [
      ['success', 'error', 'ResourceNotFoundFault'],
      ['failure', 'pathAny', ['active', 'creating'], 'Endpoints[].Status'],
    ],
    ExtensionPackAssociated: [
      ['success', 'pathAll', 'SUCCESS', 'Requests[].Status'],
      ['failure', 'pathAny', 'FAILED', 'Requests[].Status'],
    ],
    MetadataModelAssessed: [
      ['success', 'pathAll', 'SUCCESS', 'Requests[].Status'],
      ['failure', 'pathAny', 'FAILED', 'Requests[].Status'],
    ],
    MetadataModelConversionCancelled: [
      ['success', 'pathAll', 'CANCELED', 'Requests[].Status'],
      ['failure', 'pathAny', 'FAILED', 'Requests[].Status'],
    ],
    MetadataModelConverted: [
      ['success', 'pathAll', 'SUCCESS', 'Requests[].Status'],
      ['failure', 'pathAny', 'FAILED', 'Requests[].Status'],
    ],
    MetadataModelCreated: [
      ['success', 'pathAll', 'SUCCESS', 'Requests[].Status'],
      ['failure', 'pathAny', 'FAILED', 'Requests[].Status'],
    ],
    MetadataModelCreationCancelled: [
      ['success', 'pathAll', 'CANCELED', 'Requests[].Status'],
      ['failure', 'pathAny', 'FAILED', 'Requests[].Status'],
    ],
    MetadataModelExportedAsScript: [
      ['success', 'pathAll', 'SUCCESS', 'Requests[].Status'],
      ['failure', 'pathAny', 'FAILED', 'Requests[].Status'],
    ],
    MetadataModelExportedToTarget: [
      ['success', 'pathAll', 'SUCCESS', 'Requests[].Status'],
      ['failure', 'pathAny', 'FAILED', 'Requests[].Status'],
    ],
    MetadataModelImported: [
      ['success', 'pathAll', 'SUCCESS', 'Requests[].Status'],
      ['failure', 'pathAny', 'FAILED', 'Requests[].Status'],
    ],
    ReplicationInstanceAvailable: [
      ['success', 'pathAll', 'available', 'ReplicationInstances[].ReplicationInstanceStatus'],
      [
        'failure',
        'pathAny',
        ['deleting', 'incompatible-credentials', 'incompatible-network', 'inaccessible-encryption-credentials'],
        'ReplicationInstances[].ReplicationInstanceStatus',
      ],
    ],
    ReplicationInstanceDeleted: [
      ['failure', 'pathAny', 'available', 'ReplicationInstances[].ReplicationInstanceStatus'],
      ['success', 'error', 'ResourceNotFoundFault'],
    ],
    ReplicationTaskDeleted: [
      ['failure', 'pathAny', ['ready', 'creating', 'stopped', 'running', 'failed'], 'ReplicationTasks[].Status'],
      ['success', 'error', 'ResourceNotFoundFault'],
    ],
    ReplicationTaskReady: [
      ['success', 'pathAll', 'ready', 'ReplicationTasks[].Status'],
      [
        'failure',
        'pathAny',
        ['starting', 'running', 'stopping', 'stopped', 'failed', 'modifying', 'testing', 'deleting'],
        'ReplicationTasks[].Status',
      ],
    ],
    ReplicationTaskRunning: [
      ['success', 'pathAll', 'running', 'ReplicationTasks[].Status'],
      [
        'failure',
        'pathAny',
        ['ready', 'creating', 'stopping', 'stopped', 'failed', 'modifying', 'testing', 'deleting'],
        'ReplicationTasks[].Status',
      ],
    ],
    ReplicationTaskStopped: [
      ['success', 'pathAll', 'stopped', 'ReplicationTasks[].Status'],
      [
        'failure',
        'pathAny',
        ['ready', 'creating', 'starting', 'failed', 'modifying', 'testing', 'deleting'],
        'ReplicationTasks[].Status',
      ],
    ],
    TestConnectionSucceeds: [
      ['success', 'pathAll', 'successful', 'Connections[].Status'],
      ['failure', 'pathAny', 'failed', 'Connections[].Status'],
    ],
  },
  docdb: {
    DBInstanceAvailable: [
      ['success', 'pathAll', 'available', 'DBInstances[].DBInstanceStatus'],
      [
        'failure',
        'pathAny',
        ['deleted', 'deleting', 'failed', 'incompatible-restore', 'incompatible-parameters'],
        'DBInstances[].DBInstanceStatus',
      ],
    ],
    DBInstanceDeleted: [
      ['success', 'pathAll', 'deleted', 'DBInstances[].DBInstanceStatus'],
      ['success', 'error', 'DBInstanceNotFound'],
      [
        'failure',
        'pathAny',
        ['creating', 'modifying', 'rebooting', 'resetting-master-credentials'],
        'DBInstances[].DBInstanceStatus',
      ],
    ],
  },
  ds: {
    HybridADUpdated: [
      ['success', 'pathAll', 'Updated', 'UpdateActivities.SelfManagedInstances[].Status'],
      ['failure', 'pathAny', 'UpdateFailed', 'UpdateActivities.SelfManagedInstances[].Status'],
    ],
  },
  dsql: {
    ClusterActive: [['success', 'path', 'ACTIVE', 'status']],
    ClusterNotExists: [['success', 'error', 'ResourceNotFoundException']],
    StreamActive: [['success', 'path', 'ACTIVE', 'status']],
    StreamNotExists: [['success', 'error', 'ResourceNotFoundException']],
  },
  dynamodb: {
    ContributorInsightsEnabled: [
      ['success', 'path', 'ENABLED', 'ContributorInsightsStatus'],
      ['failure', 'path', 'FAILED', 'ContributorInsightsStatus'],
    ],
    ExportCompleted: [
      ['success', 'path', 'COMPLETED', 'ExportDescription.ExportStatus'],
      ['failure', 'path', 'FAILED', 'ExportDescription.ExportStatus'],
    ],
    ImportCompleted: [
      ['success', 'path', 'COMPLETED', 'ImportTableDescription.ImportStatus'],
      ['failure', 'path', ['FAILED', 'CANCELLED'], 'ImportTableDescription.ImportStatus'],
    ],
    KinesisStreamingDestinationActive: [
      ['success', 'pathAny', 'ACTIVE', 'KinesisDataStreamDestinations[].DestinationStatus'],
      [
        'failure',
        'path',
        true,
        "length(KinesisDataStreamDestinations) > `0`  && length(KinesisDataStreamDestinations[?DestinationStatus == 'DISABLED' || DestinationStatus == 'ENABLE_FAILED']) ==  length(KinesisDataStreamDestinations)",
      ],
    ],
    TableExists: [
      ['success', 'path', 'ACTIVE', 'Table.TableStatus'],
      ['retry', 'error', 'ResourceNotFoundException'],
    ],
    TableNotExists: [['success', 'error', 'ResourceNotFoundException']],
  },
  ec2: {
    BundleTaskComplete: [
      ['success', 'pathAll', 'complete', 'BundleTasks[].State'],
      ['failure', 'pathAny', 'failed', 'BundleTasks[].State'],
    ],
    ConversionTaskCancelled: [['success', 'pathAll', 'cancelled', 'ConversionTasks[].State']],
    ConversionTaskCompleted: [
      ['success', 'pathAll', 'completed', 'ConversionTasks[].State'],
      ['failure', 'pathAny', ['cancelled', 'cancelling'], 'ConversionTasks[].State'],
    ],
    ConversionTaskDeleted: [['success', 'pathAll', 'deleted', 'ConversionTasks[].State']],
    CustomerGatewayAvailable: [
      ['success', 'pathAll', 'available', 'CustomerGateways[].State'],
      ['failure', 'pathAny', ['deleted', 'deleting'], 'CustomerGateways[].State'],
    ],
    ExportTaskCancelled: [['success', 'pathAll', 'cancelled', 'ExportTasks[].State']],
    ExportTaskCompleted: [['success', 'pathAll', 'completed', 'ExportTasks[].State']],
    ImageAvailable: [
      ['success', 'pathAll', 'available', 'Images[].State'],
      ['failure', 'pathAny', 'failed', 'Images[].State'],
    ],
    ImageExists: [
      ['success', 'path', true, 'length(Images[]) > `0`'],
      ['retry', 'error', 'InvalidAMIID.NotFound'],
    ],
    ImageUsageReportAvailable: [
      ['success', 'pathAll', 'available', 'ImageUsageReports[].State'],
      ['failure', 'pathAny', 'failed', 'ImageUsageReports[].State'],
    ],
    InstanceExists: [
      ['success', 'path', true, 'length(Reservations[]) > `0`'],
      ['retry', 'error', 'InvalidInstanceID.NotFound'],
    ],
    InstanceRunning: [
      ['success', 'pathAll', 'running', 'Reservations[].Instances[].State.Name'],
      ['failure', 'pathAny', ['shutting-down', 'terminated', 'stopping'], 'Reservations[].Instances[].State.Name'],
      ['retry', 'error', 'InvalidInstanceID.NotFound'],
    ],
    InstanceStatusOk: [
      ['success', 'pathAll', 'ok', 'InstanceStatuses[].InstanceStatus.Status'],
      ['retry', 'error', 'InvalidInstanceID.NotFound'],
    ],
    InstanceStopped: [
      ['success', 'pathAll', 'stopped', 'Reservations[].Instances[].State.Name'],
      ['failure', 'pathAny', ['pending', 'terminated'], 'Reservations[].Instances[].State.Name'],
    ],
    InstanceTerminated: [
      ['success', 'pathAll', 'terminated', 'Reservations[].Instances[].State.Name'],
      ['failure', 'pathAny', ['pending', 'stopping'], 'Reservations[].Instances[].State.Name'],
    ],
    InternetGatewayExists: [
      ['success', 'path', true, 'length(InternetGateways[].InternetGatewayId) > `0`'],
      ['retry', 'error', 'InvalidInternetGateway.NotFound'],
    ],
    KeyPairExists: [
      ['success', 'path', true, 'length(KeyPairs[].KeyName) > `0`'],
      ['retry', 'error', 'InvalidKeyPair.NotFound'],
    ],
    NatGatewayAvailable: [
      ['success', 'pathAll', 'available', 'NatGateways[].State'],
      ['failure', 'pathAny', ['failed', 'deleting', 'deleted'], 'NatGateways[].State'],
      ['retry', 'error', 'NatGatewayNotFound'],
    ],
    NatGatewayDeleted: [
      ['success', 'pathAll', 'deleted', 'NatGateways[].State'],
      ['success', 'error', 'NatGatewayNotFound'],
    ],
    NetworkInterfaceAvailable: [
      ['success', 'pathAll', 'available', 'NetworkInterfaces[].Status'],
      ['failure', 'error', 'InvalidNetworkInterfaceID.NotFound'],
    ],
    PasswordDataAvailable: [['success', 'path', true, 'length(PasswordData) > `0`']],
    SecondaryNetworkCreateComplete: [
      ['success', 'pathAll', 'create-complete', 'SecondaryNetworks[].State'],
      ['failure', 'pathAny', 'create-failed', 'SecondaryNetworks[].State'],
      ['retry', 'error', 'InvalidSecondaryNetworkId.NotFound'],
    ],
    SecondaryNetworkDeleteComplete: [
      ['success', 'pathAll', 'delete-complete', 'SecondaryNetworks[].State'],
      ['failure', 'pathAny', 'delete-failed', 'SecondaryNetworks[].State'],
    ],
    SecondarySubnetCreateComplete: [
      ['success', 'pathAll', 'create-complete', 'SecondarySubnets[].State'],
      ['failure', 'pathAny', 'delete-failed', 'SecondarySubnets[].State'],
      ['retry', 'error', 'InvalidSecondarySubnetId.NotFound'],
    ],
    SecondarySubnetDeleteComplete: [
      ['success', 'pathAll', 'delete-complete', 'SecondarySubnets[].State'],
      ['failure', 'pathAny', 'delete-failed', 'SecondarySubnets[].State'],
    ],
    SecurityGroupExists: [
      ['success', 'path', true, 'length(SecurityGroups[].GroupId) > `0`'],
      ['retry', 'error', 'InvalidGroup.NotFound'],
    ],
    SecurityGroupVpcAssociationAssociated: [
      ['success', 'pathAll', 'associated', 'SecurityGroupVpcAssociations[].State'],
      ['retry', 'pathAny', 'associating', 'SecurityGroupVpcAssociations[].State'],
      ['failure', 'pathAny', 'association-failed', 'SecurityGroupVpcAssociations[].State'],
    ],
    SecurityGroupVpcAssociationDisassociated: [
      ['success', 'pathAll', 'disassociated', 'SecurityGroupVpcAssociations[].State'],
      ['retry', 'pathAny', 'disassociating', 'SecurityGroupVpcAssociations[].State'],
      ['failure', 'pathAny', 'disassociation-failed', 'SecurityGroupVpcAssociations[].State'],
      ['success', 'path', true, 'length(SecurityGroupVpcAssociations[]) == `0`'],
    ],
    SnapshotCompleted: [
      ['success', 'pathAll', 'completed', 'Snapshots[].State'],
      ['failure', 'pathAny', 'error', 'Snapshots[].State'],
    ],
    SnapshotImported: [
      ['success', 'pathAll', 'completed', 'ImportSnapshotTasks[].SnapshotTaskDetail.Status'],
      ['failure', 'pathAny', 'error', 'ImportSnapshotTasks[].SnapshotTaskDetail.Status'],
    ],
    SpotInstanceRequestFulfilled: [
      [
        'success',
        'pathAll',
        ['fulfilled', 'request-canceled-and-instance-running'],
        'SpotInstanceRequests[].Status.Code',
      ],
      [
        'failure',
        'pathAny',
        ['schedule-expired', 'canceled-before-fulfillment', 'bad-parameters', 'system-error'],
        'SpotInstanceRequests[].Status.Code',
      ],
      ['retry', 'error', 'InvalidSpotInstanceRequestID.NotFound'],
    ],
    StoreImageTaskComplete: [
      ['success', 'pathAll', 'Completed', 'StoreImageTaskResults[].StoreTaskState'],
      ['failure', 'pathAny', 'Failed', 'StoreImageTaskResults[].StoreTaskState'],
      ['retry', 'pathAny', 'InProgress', 'StoreImageTaskResults[].StoreTaskState'],
    ],
    SubnetAvailable: [['success', 'pathAll', 'available', 'Subnets[].State']],
    SystemStatusOk: [['success', 'pathAll', 'ok', 'InstanceStatuses[].SystemStatus.Status']],
    VolumeAvailable: [
      ['success', 'pathAll', 'available', 'Volumes[].State'],
      ['failure', 'pathAny', 'deleted', 'Volumes[].State'],
    ],
    VolumeDeleted: [
      ['success', 'pathAll', 'deleted', 'Volumes[].State'],
      ['success', 'error', 'InvalidVolume.NotFound'],
    ],
    VolumeInUse: [
      ['success', 'pathAll', 'in-use', 'Volumes[].State'],
      ['failure', 'pathAny', 'deleted', 'Volumes[].State'],
    ],
    VpcAvailable: [['success', 'pathAll', 'available', 'Vpcs[].State']],
    VpcExists: [
      ['success', 'status', 200],
      ['retry', 'error', 'InvalidVpcID.NotFound'],
    ],
    VpcPeeringConnectionDeleted: [
      ['success', 'pathAll', 'deleted', 'VpcPeeringConnections[].Status.Code'],
      ['success', 'error', 'InvalidVpcPeeringConnectionID.NotFound'],
    ],
    VpcPeeringConnectionExists: [
      ['success', 'status', 200],
      ['retry', 'error', 'InvalidVpcPeeringConnectionID.NotFound'],
    ],
    VpnConnectionAvailable: [
      ['success', 'pathAll', 'available', 'VpnConnections[].State'],
      ['failure', 'pathAny', ['deleting', 'deleted'], 'VpnConnections[].State'],
    ],
    VpnConnectionDeleted: [
      ['success', 'pathAll', 'deleted', 'VpnConnections[].State'],
      ['failure', 'pathAny', 'pending', 'VpnConnections[].State'],
    ],
  },
  ecr: {
    ImageScanComplete: [
      ['success', 'path', 'COMPLETE', 'imageScanStatus.status'],
      ['failure', 'path', 'FAILED', 'imageScanStatus.status'],
    ],
    LifecyclePolicyPreviewComplete: [
      ['success', 'path', 'COMPLETE', 'status'],
      ['failure', 'path', 'FAILED', 'status'],
    ],
  },
  ecs: {
    DaemonActive: [
      ['success', 'path', 'ACTIVE', 'daemon.status'],
      ['failure', 'path', 'DELETE_IN_PROGRESS', 'daemon.status'],
    ],
    DaemonDeploymentStopped: [
      ['success', 'pathAll', 'STOPPED', 'daemonDeployments[].status'],
      ['failure', 'pathAny', 'MISSING', 'failures[].reason'],
    ],
    DaemonDeploymentSuccessful: [
      ['success', 'pathAll', 'SUCCESSFUL', 'daemonDeployments[].status'],
      ['failure', 'pathAny', ['STOPPED', 'ROLLBACK_FAILED', 'ROLLBACK_SUCCESSFUL'], 'daemonDeployments[].status'],
      ['failure', 'pathAny', 'MISSING', 'failures[].reason'],
    ],
    DaemonTaskDefinitionActive: [
      ['success', 'path', 'ACTIVE', 'daemonTaskDefinition.status'],
      ['failure', 'path', ['DELETE_IN_PROGRESS', 'DELETED'], 'daemonTaskDefinition.status'],
    ],
    DaemonTaskDefinitionDeleted: [['success', 'path', 'DELETED', 'daemonTaskDefinition.status']],
    ServicesInactive: [
      ['failure', 'pathAny', 'MISSING', 'failures[].reason'],
      ['success', 'pathAny', 'INACTIVE', 'services[].status'],
    ],
    ServicesStable: [
      ['failure', 'pathAny', 'MISSING', 'failures[].reason'],
      ['failure', 'pathAny', ['DRAINING', 'INACTIVE'], 'services[].status'],
      [
        'success',
        'path',
        true,
        'length(services[?!(length(deployments) == `1` && runningCount == desiredCount)]) == `0`',
      ],
    ],
    TasksRunning: [
      ['failure', 'pathAny', 'STOPPED', 'tasks[].lastStatus'],
      ['failure', 'pathAny', 'MISSING', 'failures[].reason'],
      ['success', 'pathAll', 'RUNNING', 'tasks[].lastStatus'],
    ],
    TasksStopped: [['success', 'pathAll', 'STOPPED', 'tasks[].lastStatus']],
  },
  eks: {
    AddonActive: [
      ['failure', 'path', ['CREATE_FAILED', 'DEGRADED'], 'addon.status'],
      ['success', 'path', 'ACTIVE', 'addon.status'],
    ],
    AddonDeleted: [
      ['failure', 'path', 'DELETE_FAILED', 'addon.status'],
      ['success', 'error', 'ResourceNotFoundException'],
    ],
    ClusterActive: [
      ['failure', 'path', ['DELETING', 'FAILED'], 'cluster.status'],
      ['success', 'path', 'ACTIVE', 'cluster.status'],
    ],
    ClusterDeleted: [
      ['failure', 'path', ['ACTIVE', 'CREATING', 'PENDING'], 'cluster.status'],
      ['success', 'error', 'ResourceNotFoundException'],
    ],
    FargateProfileActive: [
      ['failure', 'path', 'CREATE_FAILED', 'fargateProfile.status'],
      ['success', 'path', 'ACTIVE', 'fargateProfile.status'],
    ],
    FargateProfileDeleted: [
      ['failure', 'path', 'DELETE_FAILED', 'fargateProfile.status'],
      ['success', 'error', 'ResourceNotFoundException'],
    ],
    NodegroupActive: [
      ['failure', 'path', 'CREATE_FAILED', 'nodegroup.status'],
      ['success', 'path', 'ACTIVE', 'nodegroup.status'],
    ],
    NodegroupDeleted: [
      ['failure', 'path', 'DELETE_FAILED', 'nodegroup.status'],
      ['success', 'error', 'ResourceNotFoundException'],
    ],
  },
  elasticache: {
    CacheClusterAvailable: [
      ['success', 'pathAll', 'available', 'CacheClusters[].CacheClusterStatus'],
      [
        'failure',
        'pathAny',
        ['deleted', 'deleting', 'incompatible-network', 'restore-failed'],
        'CacheClusters[].CacheClusterStatus',
      ],
    ],
    CacheClusterDeleted: [
      ['success', 'pathAll', 'deleted', 'CacheClusters[].CacheClusterStatus'],
      ['success', 'error', 'CacheClusterNotFound'],
      [
        'failure',
        'pathAny',
        ['available', 'creating', 'incompatible-network', 'modifying', 'restore-failed', 'snapshotting'],
        'CacheClusters[].CacheClusterStatus',
      ],
    ],
    ReplicationGroupAvailable: [
      ['success', 'pathAll', 'available', 'ReplicationGroups[].Status'],
      ['failure', 'pathAny', 'deleted', 'ReplicationGroups[].Status'],
    ],
    ReplicationGroupDeleted: [
      ['success', 'pathAll', 'deleted', 'ReplicationGroups[].Status'],
      ['failure', 'pathAny', 'available', 'ReplicationGroups[].Status'],
      ['success', 'error', 'ReplicationGroupNotFoundFault'],
    ],
  },
  elasticbeanstalk: {
    EnvironmentExists: [
      ['success', 'pathAll', 'Ready', 'Environments[].Status'],
      ['retry', 'pathAll', 'Launching', 'Environments[].Status'],
    ],
    EnvironmentTerminated: [
      ['success', 'pathAll', 'Terminated', 'Environments[].Status'],
      ['retry', 'pathAll', 'Terminating', 'Environments[].Status'],
    ],
    EnvironmentUpdated: [
      ['success', 'pathAll', 'Ready', 'Environments[].Status'],
      ['retry', 'pathAll', 'Updating', 'Environments[].Status'],
    ],
  },
  elb: {
    AnyInstanceInService: [['success', 'pathAny', 'InService', 'InstanceStates[].State']],
    InstanceDeregistered: [
      ['success', 'pathAll', 'OutOfService', 'InstanceStates[].State'],
      ['success', 'error', 'InvalidInstance'],
    ],
    InstanceInService: [
      ['success', 'pathAll', 'InService', 'InstanceStates[].State'],
      ['retry', 'error', 'InvalidInstance'],
    ],
  },
  elbv2: {
    LoadBalancerAvailable: [
      ['success', 'pathAll', 'active', 'LoadBalancers[].State.Code'],
      ['retry', 'pathAny', 'provisioning', 'LoadBalancers[].State.Code'],
      ['retry', 'error', 'LoadBalancerNotFound'],
    ],
    LoadBalancerExists: [
      ['success', 'status', 200],
      ['retry', 'error', 'LoadBalancerNotFound'],
    ],
    LoadBalancersDeleted: [
      ['retry', 'pathAll', 'active', 'LoadBalancers[].State.Code'],
      ['success', 'error', 'LoadBalancerNotFound'],
    ],
    TargetDeregistered: [
      ['success', 'error', 'InvalidTarget'],
      ['success', 'pathAll', 'unused', 'TargetHealthDescriptions[].TargetHealth.State'],
    ],
    TargetInService: [
      ['success', 'pathAll', 'healthy', 'TargetHealthDescriptions[].TargetHealth.State'],
      ['retry', 'error', 'InvalidInstance'],
    ],
  },
  elementalinference: {
    FeedDeleted: [
      ['success', 'error', 'ResourceNotFoundException'],
      ['success', 'path', 'DELETED', 'status'],
      ['retry', 'path', 'DELETING', 'status'],
      ['retry', 'error', ['InternalServerErrorException', 'TooManyRequestException']],
    ],
  },
  emr: {
    ClusterRunning: [
      ['success', 'path', ['RUNNING', 'WAITING'], 'Cluster.Status.State'],
      ['failure', 'path', ['TERMINATING', 'TERMINATED', 'TERMINATED_WITH_ERRORS'], 'Cluster.Status.State'],
    ],
    ClusterTerminated: [
      ['success', 'path', 'TERMINATED', 'Cluster.Status.State'],
      ['failure', 'path', 'TERMINATED_WITH_ERRORS', 'Cluster.Status.State'],
    ],
    StepComplete: [
      ['success', 'path', 'COMPLETED', 'Step.Status.State'],
      ['failure', 'path', ['FAILED', 'CANCELLED'], 'Step.Status.State'],
    ],
  },
  gameliftstreams: {
    ApplicationDeleted: [['success', 'error', 'ResourceNotFoundException']],
    ApplicationReady: [
      ['success', 'path', 'READY', 'Status'],
      ['failure', 'path', 'ERROR', 'Status'],
    ],
    StreamGroupActive: [
      ['success', 'path', 'ACTIVE', 'Status'],
      ['failure', 'path', ['ERROR', 'ACTIVE_WITH_ERRORS', 'DELETING'], 'Status'],
    ],
    StreamGroupDeleted: [['success', 'error', 'ResourceNotFoundException']],
    StreamSessionActive: [
      ['success', 'path', 'ACTIVE', 'Status'],
      ['failure', 'path', 'ERROR', 'Status'],
    ],
  },
  glacier: {
    VaultExists: [
      ['success', 'status', 200],
      ['retry', 'error', 'ResourceNotFoundException'],
    ],
    VaultNotExists: [
      ['retry', 'status', 200],
      ['success', 'error', 'ResourceNotFoundException'],
    ],
  },
  groundstation: {
    ContactScheduled: [
      ['failure', 'path', 'FAILED_TO_SCHEDULE', 'contactStatus'],
      ['success', 'path', 'SCHEDULED', 'contactStatus'],
    ],
    ContactUpdated: [
      ['failure', 'path', 'FAILED_TO_UPDATE', 'version.status'],
      ['success', 'path', 'ACTIVE', 'version.status'],
    ],
  },
  healthlake: {
    FHIRDatastoreActive: [
      ['success', 'path', 'ACTIVE', 'DatastoreProperties.DatastoreStatus'],
      ['failure', 'path', ['CREATE_FAILED', 'DELETED'], 'DatastoreProperties.DatastoreStatus'],
    ],
    FHIRDatastoreDeleted: [['success', 'path', 'DELETED', 'DatastoreProperties.DatastoreStatus']],
    FHIRExportJobCompleted: [
      ['success', 'path', ['COMPLETED', 'COMPLETED_WITH_ERRORS'], 'ExportJobProperties.JobStatus'],
      ['failure', 'path', ['CANCEL_COMPLETED', 'FAILED', 'CANCEL_FAILED'], 'ExportJobProperties.JobStatus'],
    ],
    FHIRImportJobCompleted: [
      ['success', 'path', ['COMPLETED', 'COMPLETED_WITH_ERRORS'], 'ImportJobProperties.JobStatus'],
      ['failure', 'path', 'FAILED', 'ImportJobProperties.JobStatus'],
    ],
  },
  iam: {
    InstanceProfileExists: [
      ['success', 'status', 200],
      ['retry', 'status', 404],
    ],
    PolicyExists: [
      ['success', 'status', 200],
      ['retry', 'error', 'NoSuchEntity'],
    ],
    RoleExists: [
      ['success', 'status', 200],
      ['retry', 'error', 'NoSuchEntity'],
    ],
    UserExists: [
      ['success', 'status', 200],
      ['retry', 'error', 'NoSuchEntity'],
    ],
  },
  interconnect: {
    ConnectionAvailable: [
      ['success', 'path', 'available', 'connection.state'],
      ['failure', 'path', ['deleted', 'down'], 'connection.state'],
    ],
    ConnectionDeleted: [['success', 'path', 'deleted', 'connection.state']],
  },
  iotsitewise: {
    AssetActive: [
      ['success', 'path', 'ACTIVE', 'assetStatus.state'],
      ['failure', 'path', 'FAILED', 'assetStatus.state'],
    ],
    AssetModelActive: [
      ['success', 'path', 'ACTIVE', 'assetModelStatus.state'],
      ['failure', 'path', 'FAILED', 'assetModelStatus.state'],
    ],
    AssetModelNotExists: [['success', 'error', 'ResourceNotFoundException']],
    AssetNotExists: [['success', 'error', 'ResourceNotFoundException']],
    PortalActive: [['success', 'path', 'ACTIVE', 'portalStatus.state']],
    PortalNotExists: [['success', 'error', 'ResourceNotFoundException']],
  },
  kinesis: {
    StreamExists: [['success', 'path', 'ACTIVE', 'StreamDescription.StreamStatus']],
    StreamNotExists: [['success', 'error', 'ResourceNotFoundException']],
  },
  lambda: {
    FunctionActive: [
      ['success', 'path', 'Active', 'State'],
      ['failure', 'path', 'Failed', 'State'],
      ['retry', 'path', 'Pending', 'State'],
    ],
    FunctionActiveV2: [
      ['success', 'path', 'Active', 'Configuration.State'],
      ['failure', 'path', 'Failed', 'Configuration.State'],
      ['retry', 'path', 'Pending', 'Configuration.State'],
    ],
    FunctionExists: [
      ['success', 'error', false],
      ['retry', 'error', 'ResourceNotFoundException'],
    ],
    FunctionUpdated: [
      ['success', 'path', 'Successful', 'LastUpdateStatus'],
      ['failure', 'path', 'Failed', 'LastUpdateStatus'],
      ['retry', 'path', 'InProgress', 'LastUpdateStatus'],
    ],
    FunctionUpdatedV2: [
      ['success', 'path', 'Successful', 'Configuration.LastUpdateStatus'],
      ['failure', 'path', 'Failed', 'Configuration.LastUpdateStatus'],
      ['retry', 'path', 'InProgress', 'Configuration.LastUpdateStatus'],
    ],
    PublishedVersionActive: [
      ['success', 'path', 'Active', 'State'],
      ['failure', 'path', 'Failed', 'State'],
      ['retry', 'path', 'Pending', 'State'],
    ],
  },
  'lexv2-models': {
    BotAliasAvailable: [
      ['success', 'path', 'Available', 'botAliasStatus'],
      ['failure', 'path', ['Failed', 'Deleting'], 'botAliasStatus'],
    ],
    BotAvailable: [
      ['success', 'path', 'Available', 'botStatus'],
      ['failure', 'path', ['Deleting', 'Failed', 'Inactive'], 'botStatus'],
    ],
    BotExportCompleted: [
      ['success', 'path', 'Completed', 'exportStatus'],
      ['failure', 'path', ['Deleting', 'Failed'], 'exportStatus'],
    ],
    BotImportCompleted: [
      ['success', 'path', 'Completed', 'importStatus'],
      ['failure', 'path', ['Deleting', 'Failed'], 'importStatus'],
    ],
    BotLocaleBuilt: [
      ['success', 'path', 'Built', 'botLocaleStatus'],
      ['failure', 'path', ['Deleting', 'Failed', 'NotBuilt'], 'botLocaleStatus'],
    ],
    BotLocaleCreated: [
      ['success', 'path', ['Built', 'ReadyExpressTesting', 'NotBuilt'], 'botLocaleStatus'],
      ['failure', 'path', ['Deleting', 'Failed'], 'botLocaleStatus'],
    ],
    BotLocaleExpressTestingAvailable: [
      ['success', 'path', ['Built', 'ReadyExpressTesting'], 'botLocaleStatus'],
      ['failure', 'path', ['Deleting', 'Failed', 'NotBuilt'], 'botLocaleStatus'],
    ],
    BotVersionAvailable: [
      ['success', 'path', 'Available', 'botStatus'],
      ['failure', 'path', ['Deleting', 'Failed'], 'botStatus'],
      ['retry', 'status', 404],
    ],
  },
  location: {
    JobCompleted: [
      ['success', 'path', 'Completed', 'Status'],
      ['failure', 'path', ['Failed', 'Cancelled'], 'Status'],
    ],
  },
  machinelearning: {
    BatchPredictionAvailable: [
      ['success', 'pathAll', 'COMPLETED', 'Results[].Status'],
      ['failure', 'pathAny', 'FAILED', 'Results[].Status'],
    ],
    DataSourceAvailable: [
      ['success', 'pathAll', 'COMPLETED', 'Results[].Status'],
      ['failure', 'pathAny', 'FAILED', 'Results[].Status'],
    ],
    EvaluationAvailable: [
      ['success', 'pathAll', 'COMPLETED', 'Results[].Status'],
      ['failure', 'pathAny', 'FAILED', 'Results[].Status'],
    ],
    MLModelAvailable: [
      ['success', 'pathAll', 'COMPLETED', 'Results[].Status'],
      ['failure', 'pathAny', 'FAILED', 'Results[].Status'],
    ],
  },
  macie2: { FindingRevealed: [['success', 'path', ['SUCCESS', 'ERROR'], 'status']] },
  mediaconnect: {
    FlowActive: [
      ['success', 'path', 'ACTIVE', 'Flow.Status'],
      ['retry', 'path', ['STARTING', 'UPDATING'], 'Flow.Status'],
      ['retry', 'error', ['InternalServerErrorException', 'ServiceUnavailableException']],
      ['failure', 'path', ['STANDBY', 'ERROR'], 'Flow.Status'],
    ],
    FlowDeleted: [
      ['success', 'error', 'NotFoundException'],
      ['retry', 'path', 'DELETING', 'Flow.Status'],
      ['retry', 'error', ['InternalServerErrorException', 'ServiceUnavailableException']],
      ['failure', 'path', 'ERROR', 'Flow.Status'],
    ],
    FlowStandby: [
      ['success', 'path', 'STANDBY', 'Flow.Status'],
      ['retry', 'path', 'STOPPING', 'Flow.Status'],
      ['retry', 'error', ['InternalServerErrorException', 'ServiceUnavailableException']],
      ['failure', 'path', 'ERROR', 'Flow.Status'],
    ],
    InputActive: [
      ['success', 'path', 'ACTIVE', 'RouterInput.State'],
      ['retry', 'path', ['STARTING', 'UPDATING', 'MIGRATING'], 'RouterInput.State'],
      ['retry', 'error', ['InternalServerErrorException', 'ServiceUnavailableException']],
      ['failure', 'path', 'ERROR', 'RouterInput.State'],
    ],
    InputDeleted: [
      ['retry', 'path', 'DELETING', 'RouterInput.State'],
      ['retry', 'error', ['InternalServerErrorException', 'ServiceUnavailableException']],
      ['failure', 'path', 'ERROR', 'RouterInput.State'],
      ['success', 'error', 'NotFoundException'],
    ],
    InputStandby: [
      ['success', 'path', 'STANDBY', 'RouterInput.State'],
      ['retry', 'path', 'STOPPING', 'RouterInput.State'],
      ['retry', 'error', ['InternalServerErrorException', 'ServiceUnavailableException']],
      ['failure', 'path', 'ERROR', 'RouterInput.State'],
    ],
    OutputActive: [
      ['success', 'path', 'ACTIVE', 'RouterOutput.State'],
      ['retry', 'path', ['STARTING', 'UPDATING', 'MIGRATING'], 'RouterOutput.State'],
      ['retry', 'error', ['InternalServerErrorException', 'ServiceUnavailableException']],
      ['failure', 'path', 'ERROR', 'RouterOutput.State'],
    ],
    OutputDeleted: [
      ['retry', 'path', 'DELETING', 'RouterOutput.State'],
      ['retry', 'error', ['InternalServerErrorException', 'ServiceUnavailableException']],
      ['failure', 'path', 'ERROR', 'RouterOutput.State'],
      ['success', 'error', 'NotFoundException'],
    ],
    OutputRouted: [
      ['success', 'path', 'ROUTED', 'RouterOutput.RoutedState'],
      ['retry', 'path', 'ROUTING', 'RouterOutput.RoutedState'],
      ['retry', 'error', ['InternalServerErrorException', 'ServiceUnavailableException']],
    ],
    OutputStandby: [
      ['success', 'path', 'STANDBY', 'RouterOutput.State'],
      ['retry', 'path', 'STOPPING', 'RouterOutput.State'],
      ['retry', 'error', ['InternalServerErrorException', 'ServiceUnavailableException']],
      ['failure', 'path', 'ERROR', 'RouterOutput.State'],
    ],
    OutputUnrouted: [
      ['success', 'path', 'UNROUTED', 'RouterOutput.RoutedState'],
      ['retry', 'path', 'ROUTING', 'RouterOutput.RoutedState'],
      ['retry', 'error', ['InternalServerErrorException', 'ServiceUnavailableException']],
    ],
  },
  medialive: {
    ChannelCreated: [
      ['success', 'path', 'IDLE', 'State'],
      ['retry', 'path', 'CREATING', 'State'],
      ['retry', 'status', 500],
      ['failure', 'path', 'CREATE_FAILED', 'State'],
    ],
    ChannelDeleted: [
      ['success', 'path', 'DELETED', 'State'],
      ['retry', 'path', 'DELETING', 'State'],
      ['retry', 'status', 500],
    ],
    ChannelPlacementGroupAssigned: [
      ['success', 'path', 'ASSIGNED', 'State'],
      ['retry', 'path', 'ASSIGNING', 'State'],
      ['retry', 'status', 500],
    ],
    ChannelPlacementGroupDeleted: [
      ['success', 'path', 'DELETED', 'State'],
      ['retry', 'path', 'DELETING', 'State'],
      ['retry', 'status', 500],
    ],
    ChannelPlacementGroupUnassigned: [
      ['success', 'path', 'UNASSIGNED', 'State'],
      ['retry', 'path', 'UNASSIGNING', 'State'],
      ['retry', 'status', 500],
    ],
    ChannelRunning: [
      ['success', 'path', 'RUNNING', 'State'],
      ['retry', 'path', 'STARTING', 'State'],
      ['retry', 'status', 500],
    ],
    ChannelStopped: [
      ['success', 'path', 'IDLE', 'State'],
      ['retry', 'path', 'STOPPING', 'State'],
      ['retry', 'status', 500],
    ],
    ClusterCreated: [
      ['success', 'path', 'ACTIVE', 'State'],
      ['retry', 'path', 'CREATING', 'State'],
      ['retry', 'status', 500],
      ['failure', 'path', 'CREATE_FAILED', 'State'],
    ],
    ClusterDeleted: [
      ['success', 'path', 'DELETED', 'State'],
      ['retry', 'path', 'DELETING', 'State'],
      ['retry', 'status', 500],
    ],
    InputAttached: [
      ['success', 'path', 'ATTACHED', 'State'],
      ['retry', 'path', 'DETACHED', 'State'],
      ['retry', 'status', 500],
    ],
    InputDeleted: [
      ['success', 'path', 'DELETED', 'State'],
      ['retry', 'path', 'DELETING', 'State'],
      ['retry', 'status', 500],
    ],
    InputDetached: [
      ['success', 'path', 'DETACHED', 'State'],
      ['retry', 'path', ['CREATING', 'ATTACHED'], 'State'],
      ['retry', 'status', 500],
    ],
    MultiplexCreated: [
      ['success', 'path', 'IDLE', 'State'],
      ['retry', 'path', 'CREATING', 'State'],
      ['retry', 'status', 500],
      ['failure', 'path', 'CREATE_FAILED', 'State'],
    ],
    MultiplexDeleted: [
      ['success', 'path', 'DELETED', 'State'],
      ['retry', 'path', 'DELETING', 'State'],
      ['retry', 'status', 500],
    ],
    MultiplexRunning: [
      ['success', 'path', 'RUNNING', 'State'],
      ['retry', 'path', 'STARTING', 'State'],
      ['retry', 'status', 500],
    ],
    MultiplexStopped: [
      ['success', 'path', 'IDLE', 'State'],
      ['retry', 'path', 'STOPPING', 'State'],
      ['retry', 'status', 500],
    ],
    NodeDeregistered: [
      ['success', 'path', 'DEREGISTERED', 'State'],
      ['retry', 'path', ['DEREGISTERING', 'DRAINING'], 'State'],
      ['retry', 'status', 500],
    ],
    NodeRegistered: [
      ['success', 'path', 'ACTIVE', 'State'],
      ['retry', 'path', 'REGISTERING', 'State'],
      ['retry', 'status', 404],
      ['failure', 'path', 'REGISTRATION_FAILED', 'State'],
      ['retry', 'status', 500],
    ],
    SignalMapCreated: [
      ['success', 'path', 'CREATE_COMPLETE', 'Status'],
      ['retry', 'path', 'CREATE_IN_PROGRESS', 'Status'],
      ['failure', 'path', 'CREATE_FAILED', 'Status'],
    ],
    SignalMapMonitorDeleted: [
      ['success', 'path', 'DELETE_COMPLETE', 'MonitorDeployment.Status'],
      ['retry', 'path', 'DELETE_IN_PROGRESS', 'MonitorDeployment.Status'],
      ['failure', 'path', 'DELETE_FAILED', 'MonitorDeployment.Status'],
    ],
    SignalMapMonitorDeployed: [
      ['success', 'path', ['DRY_RUN_DEPLOYMENT_COMPLETE', 'DEPLOYMENT_COMPLETE'], 'MonitorDeployment.Status'],
      ['retry', 'path', ['DRY_RUN_DEPLOYMENT_IN_PROGRESS', 'DEPLOYMENT_IN_PROGRESS'], 'MonitorDeployment.Status'],
      ['failure', 'path', ['DRY_RUN_DEPLOYMENT_FAILED', 'DEPLOYMENT_FAILED'], 'MonitorDeployment.Status'],
    ],
    SignalMapUpdated: [
      ['success', 'path', 'UPDATE_COMPLETE', 'Status'],
      ['retry', 'path', 'UPDATE_IN_PROGRESS', 'Status'],
      ['failure', 'path', ['UPDATE_FAILED', 'UPDATE_REVERTED'], 'Status'],
    ],
  },
  mediapackagev2: {
    HarvestJobFinished: [
      ['success', 'path', ['COMPLETED', 'CANCELLED'], 'Status'],
      ['failure', 'path', 'FAILED', 'Status'],
      ['retry', 'path', ['QUEUED', 'IN_PROGRESS'], 'Status'],
    ],
  },
  neptune: {
    DBInstanceAvailable: [
      ['success', 'pathAll', 'available', 'DBInstances[].DBInstanceStatus'],
      [
        'failure',
        'pathAny',
        ['deleted', 'deleting', 'failed', 'incompatible-restore', 'incompatible-parameters'],
        'DBInstances[].DBInstanceStatus',
      ],
    ],
    DBInstanceDeleted: [
      ['success', 'pathAll', 'deleted', 'DBInstances[].DBInstanceStatus'],
      ['success', 'error', 'DBInstanceNotFound'],
      [
        'failure',
        'pathAny',
        ['creating', 'modifying', 'rebooting', 'resetting-master-credentials'],
        'DBInstances[].DBInstanceStatus',
      ],
    ],
  },
  'neptune-graph': {
    ExportTaskCancelled: [
      ['failure', 'path', true, "status != 'CANCELLING' && status != 'CANCELLED'"],
      ['success', 'path', 'CANCELLED', 'status'],
    ],
    ExportTaskSuccessful: [
      ['failure', 'path', ['CANCELLING', 'CANCELLED', 'FAILED'], 'status'],
      ['success', 'path', 'SUCCEEDED', 'status'],
    ],
    GraphAvailable: [
      ['failure', 'path', ['DELETING', 'FAILED'], 'status'],
      ['success', 'path', 'AVAILABLE', 'status'],
    ],
    GraphDeleted: [
      ['failure', 'path', true, "status != 'DELETING'"],
      ['success', 'error', 'ResourceNotFoundException'],
    ],
    GraphSnapshotAvailable: [
      ['failure', 'path', ['DELETING', 'FAILED'], 'status'],
      ['success', 'path', 'AVAILABLE', 'status'],
    ],
    GraphSnapshotDeleted: [
      ['failure', 'path', true, "status != 'DELETING'"],
      ['success', 'error', 'ResourceNotFoundException'],
    ],
    GraphStopped: [
      ['success', 'path', 'STOPPED', 'status'],
      ['failure', 'path', true, "status != 'STOPPING'"],
    ],
    ImportTaskCancelled: [
      ['failure', 'path', true, "status != 'CANCELLING' && status != 'CANCELLED'"],
      ['success', 'path', 'CANCELLED', 'status'],
    ],
    ImportTaskSuccessful: [
      ['failure', 'path', ['CANCELLING', 'CANCELLED', 'ROLLING_BACK', 'FAILED'], 'status'],
      ['success', 'path', 'SUCCEEDED', 'status'],
    ],
    PrivateGraphEndpointAvailable: [
      ['failure', 'path', ['DELETING', 'FAILED'], 'status'],
      ['success', 'path', 'AVAILABLE', 'status'],
    ],
    PrivateGraphEndpointDeleted: [
      ['failure', 'path', true, "status != 'DELETING'"],
      ['success', 'error', 'ResourceNotFoundException'],
    ],
  },
  omics: {
    AnnotationImportJobCreated: [
      ['retry', 'path', ['SUBMITTED', 'IN_PROGRESS'], 'status'],
      ['failure', 'path', 'FAILED', 'status'],
      ['success', 'path', ['CANCELLED', 'COMPLETED'], 'status'],
    ],
    AnnotationStoreCreated: [
      ['success', 'path', 'ACTIVE', 'status'],
      ['retry', 'path', ['CREATING', 'UPDATING'], 'status'],
      ['failure', 'path', 'FAILED', 'status'],
    ],
    AnnotationStoreDeleted: [
      ['success', 'path', 'DELETED', 'status'],
      ['success', 'error', 'ResourceNotFoundException'],
      ['retry', 'path', 'DELETING', 'status'],
    ],
    AnnotationStoreVersionCreated: [
      ['success', 'path', 'ACTIVE', 'status'],
      ['retry', 'path', ['CREATING', 'UPDATING'], 'status'],
      ['failure', 'path', 'FAILED', 'status'],
    ],
    AnnotationStoreVersionDeleted: [
      ['success', 'path', 'DELETED', 'status'],
      ['success', 'error', 'ResourceNotFoundException'],
      ['retry', 'path', 'DELETING', 'status'],
    ],
    ReadSetActivationJobCompleted: [
      ['success', 'path', 'COMPLETED', 'status'],
      ['retry', 'path', ['SUBMITTED', 'IN_PROGRESS', 'CANCELLING'], 'status'],
      ['failure', 'path', ['CANCELLED', 'FAILED', 'COMPLETED_WITH_FAILURES'], 'status'],
    ],
    ReadSetExportJobCompleted: [
      ['success', 'path', 'COMPLETED', 'status'],
      ['retry', 'path', ['SUBMITTED', 'IN_PROGRESS', 'CANCELLING'], 'status'],
      ['failure', 'path', ['CANCELLED', 'FAILED', 'COMPLETED_WITH_FAILURES'], 'status'],
    ],
    ReadSetImportJobCompleted: [
      ['success', 'path', 'COMPLETED', 'status'],
      ['retry', 'path', ['SUBMITTED', 'IN_PROGRESS', 'CANCELLING'], 'status'],
      ['failure', 'path', ['CANCELLED', 'FAILED', 'COMPLETED_WITH_FAILURES'], 'status'],
    ],
    ReferenceImportJobCompleted: [
      ['success', 'path', 'COMPLETED', 'status'],
      ['retry', 'path', ['SUBMITTED', 'IN_PROGRESS', 'CANCELLING'], 'status'],
      ['failure', 'path', ['CANCELLED', 'FAILED', 'COMPLETED_WITH_FAILURES'], 'status'],
    ],
    RunCompleted: [
      ['success', 'path', 'COMPLETED', 'status'],
      ['retry', 'path', ['PENDING', 'STARTING', 'RUNNING', 'STOPPING'], 'status'],
      ['failure', 'path', 'FAILED', 'status'],
    ],
    RunRunning: [
      ['success', 'path', 'RUNNING', 'status'],
      ['retry', 'path', ['PENDING', 'STARTING'], 'status'],
      ['failure', 'path', ['FAILED', 'CANCELLED'], 'status'],
    ],
    TaskCompleted: [
      ['success', 'path', 'COMPLETED', 'status'],
      ['retry', 'path', ['PENDING', 'STARTING', 'RUNNING', 'STOPPING'], 'status'],
      ['failure', 'path', 'FAILED', 'status'],
    ],
    TaskRunning: [
      ['success', 'path', 'RUNNING', 'status'],
      ['retry', 'path', ['PENDING', 'STARTING'], 'status'],
      ['failure', 'path', ['FAILED', 'CANCELLED'], 'status'],
    ],
    VariantImportJobCreated: [
      ['retry', 'path', ['SUBMITTED', 'IN_PROGRESS'], 'status'],
      ['failure', 'path', 'FAILED', 'status'],
      ['success', 'path', ['CANCELLED', 'COMPLETED'], 'status'],
    ],
    VariantStoreCreated: [
      ['success', 'path', 'ACTIVE', 'status'],
      ['retry', 'path', ['CREATING', 'UPDATING'], 'status'],
      ['failure', 'path', 'FAILED', 'status'],
    ],
    VariantStoreDeleted: [
      ['success', 'path', 'DELETED', 'status'],
      ['success', 'error', 'ResourceNotFoundException'],
      ['retry', 'path', 'DELETING', 'status'],
    ],
    WorkflowActive: [
      ['success', 'path', 'ACTIVE', 'status'],
      ['retry', 'path', ['CREATING', 'UPDATING'], 'status'],
      ['failure', 'path', 'FAILED', 'status'],
    ],
    WorkflowVersionActive: [
      ['success', 'path', 'ACTIVE', 'status'],
      ['retry', 'path', ['CREATING', 'UPDATING'], 'status'],
      ['failure', 'path', 'FAILED', 'status'],
    ],
  },
  proton: {
    ComponentDeleted: [
      ['success', 'error', 'ResourceNotFoundException'],
      ['failure', 'path', 'DELETE_FAILED', 'component.deploymentStatus'],
    ],
    ComponentDeployed: [
      ['success', 'path', 'SUCCEEDED', 'component.deploymentStatus'],
      ['failure', 'path', 'FAILED', 'component.deploymentStatus'],
    ],
    EnvironmentDeployed: [
      ['success', 'path', 'SUCCEEDED', 'environment.deploymentStatus'],
      ['failure', 'path', 'FAILED', 'environment.deploymentStatus'],
    ],
    EnvironmentTemplateVersionRegistered: [
      ['success', 'path', ['DRAFT', 'PUBLISHED'], 'environmentTemplateVersion.status'],
      ['failure', 'path', 'REGISTRATION_FAILED', 'environmentTemplateVersion.status'],
    ],
    ServiceCreated: [
      ['success', 'path', 'ACTIVE', 'service.status'],
      [
        'failure',
        'path',
        ['CREATE_FAILED_CLEANUP_COMPLETE', 'CREATE_FAILED_CLEANUP_FAILED', 'CREATE_FAILED'],
        'service.status',
      ],
    ],
    ServiceDeleted: [
      ['success', 'error', 'ResourceNotFoundException'],
      ['failure', 'path', 'DELETE_FAILED', 'service.status'],
    ],
    ServiceInstanceDeployed: [
      ['success', 'path', 'SUCCEEDED', 'serviceInstance.deploymentStatus'],
      ['failure', 'path', 'FAILED', 'serviceInstance.deploymentStatus'],
    ],
    ServicePipelineDeployed: [
      ['success', 'path', 'SUCCEEDED', 'service.pipeline.deploymentStatus'],
      ['failure', 'path', 'FAILED', 'service.pipeline.deploymentStatus'],
    ],
    ServiceTemplateVersionRegistered: [
      ['success', 'path', ['DRAFT', 'PUBLISHED'], 'serviceTemplateVersion.status'],
      ['failure', 'path', 'REGISTRATION_FAILED', 'serviceTemplateVersion.status'],
    ],
    ServiceUpdated: [
      ['success', 'path', 'ACTIVE', 'service.status'],
      [
        'failure',
        'path',
        [
          'UPDATE_FAILED_CLEANUP_COMPLETE',
          'UPDATE_FAILED_CLEANUP_FAILED',
          'UPDATE_FAILED',
          'UPDATE_COMPLETE_CLEANUP_FAILED',
        ],
        'service.status',
      ],
    ],
  },
  rds: {
    DBClusterAvailable: [
      ['success', 'pathAll', 'available', 'DBClusters[].Status'],
      [
        'failure',
        'pathAny',
        ['deleted', 'deleting', 'failed', 'incompatible-restore', 'incompatible-parameters'],
        'DBClusters[].Status',
      ],
    ],
    DBClusterDeleted: [
      ['success', 'path', true, 'length(DBClusters) == `0`'],
      ['success', 'error', 'DBClusterNotFoundFault'],
      [
        'failure',
        'pathAny',
        ['creating', 'modifying', 'rebooting', 'resetting-master-credentials'],
        'DBClusters[].Status',
      ],
    ],
    DBClusterSnapshotAvailable: [
      ['success', 'pathAll', 'available', 'DBClusterSnapshots[].Status'],
      [
        'failure',
        'pathAny',
        ['deleted', 'deleting', 'failed', 'incompatible-restore', 'incompatible-parameters'],
        'DBClusterSnapshots[].Status',
      ],
    ],
    DBClusterSnapshotDeleted: [
      ['success', 'path', true, 'length(DBClusterSnapshots) == `0`'],
      ['success', 'error', 'DBClusterSnapshotNotFoundFault'],
      [
        'failure',
        'pathAny',
        ['creating', 'modifying', 'rebooting', 'resetting-master-credentials'],
        'DBClusterSnapshots[].Status',
      ],
    ],
    DBInstanceAvailable: [
      ['success', 'pathAll', 'available', 'DBInstances[].DBInstanceStatus'],
      [
        'failure',
        'pathAny',
        ['deleted', 'deleting', 'failed', 'incompatible-restore', 'incompatible-parameters'],
        'DBInstances[].DBInstanceStatus',
      ],
    ],
    DBInstanceDeleted: [
      ['success', 'path', true, 'length(DBInstances) == `0`'],
      ['success', 'error', 'DBInstanceNotFound'],
      [
        'failure',
        'pathAny',
        ['creating', 'modifying', 'rebooting', 'resetting-master-credentials'],
        'DBInstances[].DBInstanceStatus',
      ],
    ],
    DBSnapshotAvailable: [
      ['success', 'pathAll', 'available', 'DBSnapshots[].Status'],
      [
        'failure',
        'pathAny',
        ['deleted', 'deleting', 'failed', 'incompatible-restore', 'incompatible-parameters'],
        'DBSnapshots[].Status',
      ],
    ],
    DBSnapshotCompleted: [
      ['success', 'error', 'DBSnapshotNotFound'],
      ['success', 'pathAll', 'available', 'DBSnapshots[].Status'],
    ],
    DBSnapshotDeleted: [
      ['success', 'path', true, 'length(DBSnapshots) == `0`'],
      ['success', 'error', 'DBSnapshotNotFound'],
      [
        'failure',
        'pathAny',
        ['creating', 'modifying', 'rebooting', 'resetting-master-credentials'],
        'DBSnapshots[].Status',
      ],
    ],
    TenantDatabaseAvailable: [
      ['success', 'pathAll', 'available', 'TenantDatabases[].Status'],
      [
        'failure',
        'pathAny',
        ['deleted', 'incompatible-parameters', 'incompatible-restore'],
        'TenantDatabases[].Status',
      ],
    ],
    TenantDatabaseDeleted: [
      ['success', 'path', true, 'length(TenantDatabases) == `0`'],
      ['success', 'error', 'DBInstanceNotFoundFault'],
    ],
  },
  redshift: {
    ClusterAvailable: [
      ['success', 'pathAll', 'available', 'Clusters[].ClusterStatus'],
      ['failure', 'pathAny', 'deleting', 'Clusters[].ClusterStatus'],
      ['retry', 'error', 'ClusterNotFound'],
    ],
    ClusterDeleted: [
      ['success', 'error', 'ClusterNotFound'],
      ['failure', 'pathAny', ['creating', 'modifying'], 'Clusters[].ClusterStatus'],
    ],
    ClusterRestored: [
      ['success', 'pathAll', 'completed', 'Clusters[].RestoreStatus.Status'],
      ['failure', 'pathAny', 'deleting', 'Clusters[].ClusterStatus'],
    ],
    SnapshotAvailable: [
      ['success', 'pathAll', 'available', 'Snapshots[].Status'],
      ['failure', 'pathAny', ['failed', 'deleted'], 'Snapshots[].Status'],
    ],
  },
  rekognition: {
    ProjectVersionRunning: [
      ['success', 'pathAll', 'RUNNING', 'ProjectVersionDescriptions[].Status'],
      ['failure', 'pathAny', 'FAILED', 'ProjectVersionDescriptions[].Status'],
    ],
    ProjectVersionTrainingCompleted: [
      ['success', 'pathAll', 'TRAINING_COMPLETED', 'ProjectVersionDescriptions[].Status'],
      ['failure', 'pathAny', 'TRAINING_FAILED', 'ProjectVersionDescriptions[].Status'],
    ],
  },
  repostspace: {
    ChannelCreated: [
      ['success', 'path', 'CREATED', 'channelStatus'],
      ['failure', 'path', 'CREATE_FAILED', 'channelStatus'],
      ['retry', 'path', 'CREATING', 'channelStatus'],
    ],
    ChannelDeleted: [
      ['success', 'error', 'ResourceNotFoundException'],
      ['success', 'path', 'DELETED', 'channelStatus'],
      ['failure', 'path', 'DELETE_FAILED', 'channelStatus'],
      ['retry', 'path', 'DELETING', 'channelStatus'],
    ],
    SpaceCreated: [
      ['success', 'path', 'CREATED', 'status'],
      ['failure', 'path', 'CREATE_FAILED', 'status'],
      ['retry', 'path', 'CREATING', 'status'],
    ],
    SpaceDeleted: [
      ['success', 'error', 'ResourceNotFoundException'],
      ['success', 'path', 'DELETED', 'status'],
      ['failure', 'path', 'DELETE_FAILED', 'status'],
      ['retry', 'path', 'DELETING', 'status'],
    ],
  },
  route53: { ResourceRecordSetsChanged: [['success', 'path', 'INSYNC', 'ChangeInfo.Status']] },
  'route53-recovery-control-config': {
    ClusterCreated: [
      ['success', 'path', 'DEPLOYED', 'Cluster.Status'],
      ['retry', 'path', 'PENDING', 'Cluster.Status'],
      ['retry', 'status', 500],
    ],
    ClusterDeleted: [
      ['success', 'status', 404],
      ['retry', 'path', 'PENDING_DELETION', 'Cluster.Status'],
      ['retry', 'status', 500],
    ],
    ControlPanelCreated: [
      ['success', 'path', 'DEPLOYED', 'ControlPanel.Status'],
      ['retry', 'path', 'PENDING', 'ControlPanel.Status'],
      ['retry', 'status', 500],
    ],
    ControlPanelDeleted: [
      ['success', 'status', 404],
      ['retry', 'path', 'PENDING_DELETION', 'ControlPanel.Status'],
      ['retry', 'status', 500],
    ],
    RoutingControlCreated: [
      ['success', 'path', 'DEPLOYED', 'RoutingControl.Status'],
      ['retry', 'path', 'PENDING', 'RoutingControl.Status'],
      ['retry', 'status', 500],
    ],
    RoutingControlDeleted: [
      ['success', 'status', 404],
      ['retry', 'path', 'PENDING_DELETION', 'RoutingControl.Status'],
      ['retry', 'status', 500],
    ],
  },
  rtbfabric: {
    CertificateAssociated: [
      ['success', 'path', 'ASSOCIATED', 'status'],
      ['failure', 'error', 'ResourceNotFoundException'],
      ['failure', 'path', ['FAILED', 'DISASSOCIATED', 'PENDING_DISASSOCIATION'], 'status'],
    ],
    CertificateDisassociated: [
      ['success', 'path', 'DISASSOCIATED', 'status'],
      ['success', 'error', 'ResourceNotFoundException'],
      ['failure', 'path', ['FAILED', 'PENDING_ASSOCIATION'], 'status'],
    ],
    InboundExternalLinkActive: [
      ['success', 'path', 'ACTIVE', 'status'],
      ['failure', 'path', ['REJECTED', 'FAILED', 'DELETED', 'ISOLATED'], 'status'],
    ],
    InboundExternalLinkDeleted: [
      ['success', 'path', 'DELETED', 'status'],
      ['failure', 'path', ['FAILED', 'REJECTED'], 'status'],
    ],
    LinkAccepted: [
      ['success', 'path', 'ACCEPTED', 'status'],
      ['failure', 'path', ['REJECTED', 'FAILED', 'DELETED'], 'status'],
    ],
    LinkActive: [
      ['success', 'path', 'ACTIVE', 'status'],
      ['failure', 'path', ['REJECTED', 'FAILED', 'DELETED'], 'status'],
    ],
    LinkDeleted: [
      ['success', 'path', 'DELETED', 'status'],
      ['failure', 'path', ['FAILED', 'REJECTED'], 'status'],
    ],
    LinkRoutingRuleActive: [
      ['success', 'path', 'ACTIVE', 'status'],
      ['failure', 'path', ['FAILED', 'DELETED'], 'status'],
    ],
    LinkRoutingRuleDeleted: [
      ['success', 'path', 'DELETED', 'status'],
      ['success', 'error', 'ResourceNotFoundException'],
      ['failure', 'path', 'FAILED', 'status'],
    ],
    OutboundExternalLinkActive: [
      ['success', 'path', 'ACTIVE', 'status'],
      ['failure', 'path', ['REJECTED', 'FAILED', 'DELETED', 'ISOLATED'], 'status'],
    ],
    OutboundExternalLinkDeleted: [
      ['success', 'path', 'DELETED', 'status'],
      ['failure', 'path', ['FAILED', 'REJECTED'], 'status'],
    ],
    RequesterGatewayActive: [
      ['success', 'path', 'ACTIVE', 'status'],
      ['failure', 'path', ['DELETED', 'ERROR'], 'status'],
    ],
    RequesterGatewayDeleted: [
      ['success', 'path', 'DELETED', 'status'],
      ['success', 'error', 'ResourceNotFoundException'],
      ['failure', 'path', 'ERROR', 'status'],
    ],
    ResponderGatewayActive: [
      ['success', 'path', 'ACTIVE', 'status'],
      ['failure', 'path', ['DELETED', 'ERROR'], 'status'],
    ],
    ResponderGatewayDeleted: [
      ['success', 'path', 'DELETED', 'status'],
      ['success', 'error', 'ResourceNotFoundException'],
      ['failure', 'path', 'ERROR', 'status'],
    ],
  },
  s3: {
    BucketExists: [
      ['success', 'status', [200, 301, 403]],
      ['retry', 'status', 404],
    ],
    BucketNotExists: [['success', 'status', 404]],
    ObjectExists: [
      ['success', 'status', 200],
      ['retry', 'status', 404],
    ],
    ObjectNotExists: [['success', 'status', 404]],
  },
  sagemaker: {
    EndpointDeleted: [
      ['success', 'error', 'ValidationException'],
      ['failure', 'path', 'Failed', 'EndpointStatus'],
    ],
    EndpointInService: [
      ['success', 'path', 'InService', 'EndpointStatus'],
      ['failure', 'path', 'Failed', 'EndpointStatus'],
      ['failure', 'error', 'ValidationException'],
    ],
    ImageCreated: [
      ['success', 'path', 'CREATED', 'ImageStatus'],
      ['failure', 'path', 'CREATE_FAILED', 'ImageStatus'],
      ['failure', 'error', 'ValidationException'],
    ],
    ImageDeleted: [
      ['success', 'error', 'ResourceNotFoundException'],
      ['failure', 'path', 'DELETE_FAILED', 'ImageStatus'],
      ['failure', 'error', 'ValidationException'],
    ],
    ImageUpdated: [
      ['success', 'path', 'CREATED', 'ImageStatus'],
      ['failure', 'path', 'UPDATE_FAILED', 'ImageStatus'],
      ['failure', 'error', 'ValidationException'],
    ],
    ImageVersionCreated: [
      ['success', 'path', 'CREATED', 'ImageVersionStatus'],
      ['failure', 'path', 'CREATE_FAILED', 'ImageVersionStatus'],
      ['failure', 'error', 'ValidationException'],
    ],
    ImageVersionDeleted: [
      ['success', 'error', 'ResourceNotFoundException'],
      ['failure', 'path', 'DELETE_FAILED', 'ImageVersionStatus'],
      ['failure', 'error', 'ValidationException'],
    ],
    NotebookInstanceDeleted: [
      ['success', 'error', 'ValidationException'],
      ['failure', 'path', 'Failed', 'NotebookInstanceStatus'],
    ],
    NotebookInstanceInService: [
      ['success', 'path', 'InService', 'NotebookInstanceStatus'],
      ['failure', 'path', 'Failed', 'NotebookInstanceStatus'],
    ],
    NotebookInstanceStopped: [
      ['success', 'path', 'Stopped', 'NotebookInstanceStatus'],
      ['failure', 'path', 'Failed', 'NotebookInstanceStatus'],
    ],
    ProcessingJobCompletedOrStopped: [
      ['success', 'path', ['Completed', 'Stopped'], 'ProcessingJobStatus'],
      ['failure', 'path', 'Failed', 'ProcessingJobStatus'],
      ['failure', 'error', 'ValidationException'],
    ],
    TrainingJobCompletedOrStopped: [
      ['success', 'path', ['Completed', 'Stopped'], 'TrainingJobStatus'],
      ['failure', 'path', 'Failed', 'TrainingJobStatus'],
      ['failure', 'error', 'ValidationException'],
    ],
    TransformJobCompletedOrStopped: [
      ['success', 'path', ['Completed', 'Stopped'], 'TransformJobStatus'],
      ['failure', 'path', 'Failed', 'TransformJobStatus'],
      ['failure', 'error', 'ValidationException'],
    ],
  },
  schemas: {
    CodeBindingExists: [
      ['success', 'path', 'CREATE_COMPLETE', 'Status'],
      ['retry', 'path', 'CREATE_IN_PROGRESS', 'Status'],
      ['failure', 'path', 'CREATE_FAILED', 'Status'],
      ['failure', 'error', 'NotFoundException'],
    ],
  },
  ses: { IdentityExists: [['success', 'pathAll', 'Success', 'VerificationAttributes.*.VerificationStatus']] },
  signer: {
    SuccessfulSigningJob: [
      ['success', 'path', 'Succeeded', 'status'],
      ['failure', 'path', 'Failed', 'status'],
      ['failure', 'error', 'ResourceNotFoundException'],
    ],
  },
  simpledbv2: {
    ExportSucceeded: [
      ['success', 'path', 'SUCCEEDED', 'exportStatus'],
      ['failure', 'path', 'FAILED', 'exportStatus'],
    ],
  },
  ssm: {
    CommandExecuted: [
      ['retry', 'path', ['Pending', 'InProgress', 'Delayed'], 'Status'],
      ['success', 'path', 'Success', 'Status'],
      ['failure', 'path', ['Cancelled', 'TimedOut', 'Failed', 'Cancelling'], 'Status'],
      ['retry', 'error', 'InvocationDoesNotExist'],
    ],
  },
  'ssm-incidents': {
    WaitForReplicationSetActive: [
      ['success', 'path', 'ACTIVE', 'replicationSet.status'],
      ['retry', 'path', ['CREATING', 'UPDATING'], 'replicationSet.status'],
      ['failure', 'path', 'FAILED', 'replicationSet.status'],
    ],
    WaitForReplicationSetDeleted: [
      ['success', 'error', 'ResourceNotFoundException'],
      ['retry', 'path', 'DELETING', 'replicationSet.status'],
      ['failure', 'path', 'FAILED', 'replicationSet.status'],
    ],
  },
  transcribe: {
    CallAnalyticsJobCompleted: [
      ['success', 'path', 'COMPLETED', 'CallAnalyticsJob.CallAnalyticsJobStatus'],
      ['failure', 'path', 'FAILED', 'CallAnalyticsJob.CallAnalyticsJobStatus'],
    ],
    LanguageModelCompleted: [
      ['success', 'path', 'COMPLETED', 'LanguageModel.ModelStatus'],
      ['failure', 'path', 'FAILED', 'LanguageModel.ModelStatus'],
    ],
    MedicalScribeJobCompleted: [
      ['success', 'path', 'COMPLETED', 'MedicalScribeJob.MedicalScribeJobStatus'],
      ['failure', 'path', 'FAILED', 'MedicalScribeJob.MedicalScribeJobStatus'],
    ],
    MedicalTranscriptionJobCompleted: [
      ['success', 'path', 'COMPLETED', 'MedicalTranscriptionJob.TranscriptionJobStatus'],
      ['failure', 'path', 'FAILED', 'MedicalTranscriptionJob.TranscriptionJobStatus'],
    ],
    MedicalVocabularyReady: [
      ['success', 'path', 'READY', 'VocabularyState'],
      ['failure', 'path', 'FAILED', 'VocabularyState'],
    ],
    TranscriptionJobCompleted: [
      ['success', 'path', 'COMPLETED', 'TranscriptionJob.TranscriptionJobStatus'],
      ['failure', 'path', 'FAILED', 'TranscriptionJob.TranscriptionJobStatus'],
    ],
    VocabularyReady: [
      ['success', 'path', 'READY', 'VocabularyState'],
      ['failure', 'path', 'FAILED', 'VocabularyState'],
    ],
  },
  transfer: {
    ServerOffline: [
      ['success', 'path', 'OFFLINE', 'Server.State'],
      ['failure', 'path', 'STOP_FAILED', 'Server.State'],
    ],
    ServerOnline: [
      ['success', 'path', 'ONLINE', 'Server.State'],
      ['failure', 'path', 'START_FAILED', 'Server.State'],
    ],
  },
}
