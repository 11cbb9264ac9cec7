package org.nameh.matching;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How people who do not know each other write down in Latin letters what they hear: an own table of sounds for each way of writing,
 * each sound chosen anew, so that one name comes out in many ways. Knows nothing of how names are compared.
 *
 * <p>Sounds: a e i o u and A (long a), Y (the glide of ey), W (that of ow); S sh, C ch, Z zh, H kh, q gh, ' a stop that is not written.
 */
enum Phonemes {
    ENGLISH("S=sh C=ch Z=zh,j H=kh q=gh,q A=a u=ou,u,oo i=i,i,ee Y=y,i W=w,u o=o e=e a=a y=y v=v j=j"),
    FRENCH("S=ch C=tch Z=j H=kh q=gh A=a u=ou i=i Y=y,i W=w o=o e=e,é a=a y=y v=v j=dj,j"),
    ARABIC("S=sh C=ch,tsh Z=j H=kh q=q,gh A=a u=u,ou i=i,ee Y=y,i W=w o=u e=i,e a=a y=y v=w j=j"),
    // held out: not looked at while the weights were chosen
    GERMAN("S=sch C=tsch Z=sch,j H=ch,kh q=gh,g A=a u=u i=i,ie Y=y,i W=w,u o=o e=e a=a y=j,y v=w,v j=dsch"),
    SCHOLARLY("S=š C=č Z=ž H=ḵ,x q=q,ġ A=ā u=ū i=ī Y=y W=w o=o,u e=e,i a=a y=y v=v,w j=j"),
    TURKISH("S=ş C=ç Z=j H=h q=g,k A=a u=u i=i Y=y W=v o=o,u e=e a=a y=y v=v j=c");

    private final Map<Character, String[]> letters = new HashMap<>();

    Phonemes(String table) {
        for (var pair : table.split(" ")) {
            letters.put(pair.charAt(0), pair.substring(2).split(","));
        }
    }

    /** One of the ways in which some sounds may be written, in small letters but for the first. */
    String write(String sounds, SplittableRandom chance) {
        var written = new StringBuilder();
        for (var sound : sounds.toCharArray()) {
            var ways = letters.getOrDefault(sound, new String[] {sound == '\'' ? "" : String.valueOf(sound)});
            written.append(ways[chance.nextInt(ways.length)]);
        }
        return written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1);
    }
}
