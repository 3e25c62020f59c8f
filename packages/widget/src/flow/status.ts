/**
 * What has become of the answer sent last: being saved, saved on the device, kept only in this
 * page, recorded or refused. `code` is the receipt's.
 */
export interface Status {
  kind: 'saving' | 'saved' | 'kept' | 'recorded' | 'refused';
  code?: string;
}
