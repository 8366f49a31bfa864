/**
 * Degrees and licences as they are printed behind names, "Ann Lee, MD, PhD", without the last stop, as a part of a pattern that minds
 * capitals. Those of two letters that are initials as often, "MA", "BS", are not among them: each pattern names the ones that cannot be
 * initials where it looks.
 */
export const DEGREE_PART =
  '(?:M\\.?D|Ph\\.?D|D\\.?O|R\\.?N|RD|D\\.?Phil|M\\.?Phil|Dr\\.?P\\.?H|Ed\\.?D|Psy\\.?D|Pharm\\.?D|DPT|DNP|DDS|MPH|MBA|MBBS|MB,? ?B?ChB|BDS|BVSc|BSN|MSN|MSW|M\\.?Sc|B\\.?Sc|FACP)';
