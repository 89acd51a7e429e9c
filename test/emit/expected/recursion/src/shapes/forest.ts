// Written by Shapewright from boto3's reference pages; do not edit.

export type Forest = readonly Forest[]
