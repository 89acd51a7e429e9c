// Written by Shapewright from boto3's reference pages; do not edit.

export type Atlas = { [key: string]: readonly Atlas[] }
