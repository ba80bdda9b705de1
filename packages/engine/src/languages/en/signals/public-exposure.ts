import type { Table } from '../../language.ts'

/** English phrases that threaten to make the matter public, with the near-misses. */
export const publicExposure: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'public',
    claim: 'public',
    also: { anger: 1.2 },
    weights: {
      2: `
        bad|negative|terrible|scathing|honest|awful|one|1 star|review|reviews;
        leave|leaving|post|posting|write|writing|give|publish _ review|reviews;
        one|1|zero star|stars; trustpilot; google review|reviews;
        on|over _ social|facebook|twitter|instagram|tiktok|reddit|linkedin|youtube; social media;
        the press; newspaper|newspapers; journalist|journalists; the media; tell everyone;
        telling everyone; tell all my; tell everybody; let everyone|everybody|people know;
        warn others|people|everyone|other; go viral; go public; going public; name and shame; my mp;
        my congressman|senator|councillor; which magazine; watchdog;
        consumer association|magazine|group; bbc; spread the word; the whole world; bad publicity;
        expose you`,
    },
  },
  {
    kind: 'except',
    cue: 'public',
    claim: 'public',
    weights: {
      1: `
        saw|seen|found|follow|following|discovered|advert|ad|advertised|ads|read|offer|competition|login|log|sign|shared|giveaway _ on|with|your _ facebook|instagram|twitter|tiktok|social|youtube|google|reddit|linkedin;
        good|great|positive|nice|five|5|glowing|excellent|lovely star|review|reviews;
        leave|post|write|give|left _ good|great|positive|nice|five|5|glowing|excellent|lovely;
        printing press; press the|button|enter; read|reading _ reviews; # stars;
        how _ leave _ review; one star hotel; saw your _ instagram|facebook|tiktok|twitter;
        spread the word about how; tell everyone how good|great|happy|amazing|lovely|wonderful|nice;
        tell all my friends how|about how good|great`,
    },
  },
] satisfies readonly Table[])
