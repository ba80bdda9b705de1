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
        expose you;
        leave|leaving|post|posting|write|writing|give|giving|put|putting|publish|share|sharing|posted|deserve|deserves|expect|get|getting|be|left|shall|will ?this|it|you|a|an|the|my|all|your|up|about|of|negative|leaving|some|posting|screenshots|experience|story|everything ?this|a|an|1|one|zero|0|my|about|up|very|all|on|whole|of|over|experience|story ?star|bad|honest|negative|terrible|awful|scathing|all|on|experience|to|this|over review|reviews|star|stars|social|facebook|twitter|instagram|tiktok|reddit|linkedin|youtube|trustpilot|google|yelp|tripadvisor|media|x|online|everywhere|glassdoor|amazon|appstore;
        bad|negative|terrible|scathing|honest|awful|one|1|0|zero|damning|shocking|stinking|horrible|1-star|brutal ?star|honest review|reviews|star|stars|rating|feedback;
        all over|across|on|to ?my ?all ?the social|facebook|twitter|instagram|tiktok|reddit|linkedin|youtube|trustpilot|internet|google|mumsnet|yelp|media|web|x;
        trustpilot|yelp;
        go|going|goes|went|take|taking|tell|telling|talk|talking|contact|contacting|call|calling|email|emailing|write|writing|run|story|report|reporting|send|sending|tip|get|getting|involve|alert|ring ?this|to|it|the|my|about|straight|off|all ?to|with|this|straight ?the|my|a|local|national|your|all|which ?the|local|national|consumer press|media|newspaper|newspapers|papers|paper|journalist|journalists|reporter|bbc|watchdog|mp|senator|congressman|congresswoman|councillor|news|times|guardian|mirror|sun|daily|which|consumer|rip|cbc|abc|cnn|telegraph|moneysavingexpert|martin;
        martin lewis; rip off britain; bbc watchdog;
        consumer reports|watchdog|champion|association|group|affairs;
        my mp|congressman|senator|councillor|representative;
        public|publicly shame|know|post|aware|domain|record; shame you;
        go|going|went|gone public|viral;
        screenshot|screenshots|recorded|recording|filming|filmed ?going|will|to|for|this|on|posted|of everything|online|twitter|social|tiktok|be|posted|public;
        followers; name|naming and shame|shaming; expose|exposing you|your|this; dragging you;
        bad|negative|terrible press|publicity|pr|exposure; word of mouth;
        screenshotted|screenshots|recorded ?it|everything|all ?everything ?for|are|is|to;
        for twitter|facebook|tiktok|instagram|youtube|reddit; posting this|it|everything|about;
        my followers`,
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
        tell all my friends how|about how good|great;
        good|great|positive|nice|five|5|glowing|excellent|lovely|4|four|happy|brilliant|fantastic|amazing|love|best|top|glowing ?star review|reviews|stars|star|rating|feedback|words;
        leave|left|write|give|giving|leaving|post|happy ?you|a|to|an|my|leave ?you|a|leave ?good|great|positive|nice|five|5|glowing|excellent|lovely|happy|4 ?star review|reviews|stars|star|feedback|rating;
        # star|stars hotel|rated|rating|hotels|stay;
        how|where|can|could do|can|to|could|i ?i|we leave|write|post|give ?a|an|my|you ?a ?good|positive review|feedback;
        tell|telling|recommend|recommending ?all|everyone|to|my ?of|my|everyone ?friends|family ?how|about|to|and __ great|good|amazing|lovely|fantastic|happy|recommend|love|brilliant|excellent|helpful|wonderful|best;
        youtube premium|tv|music;
        facebook|instagram|twitter|tiktok|linkedin|youtube account|login|page|ad|ads|app|marketplace|ads;
        newspaper delivery|subscription; newspaper subscription;
        deliver|delivery|subscribe|subscription|my|daily ?of|to|the ?daily|local newspaper|newspapers|paper|magazine;
        press and|the|release|button|on|stud|ups|enter|save|hold|conference;
        bench|leg|chest|garlic|french|trouser press;
        public transport|holiday|holidays|liability|sector|library|wifi|school|profile|key|folder;
        media player|pack|package|centre|file|files|library; watchdog timer;
        followers|following count|on|dropped|disappeared`,
    },
  },
] satisfies readonly Table[])
