package org.nameh;

import java.util.Map;
import java.util.regex.Pattern;

/** A letter that the story is told with: the language of the pages, what is typed, and what the public may read. */
record Tale(
        String pages,
        String typedSender,
        String sender,
        String addressee,
        String badDate,
        String date,
        String place,
        String language,
        String original,
        String title,
        String summary,
        String other,
        String translation,
        Map<String, String> withheld,
        String person,
        String consentFrom,
        String readDate,
        String initials,
        Pattern today) {

    static Tale inEnglish() {
        return new Tale(
                "en",
                "roquef",
                "Mathilde Roquefère",
                "House of the Lime Trees",
                "a rainy day",
                "12 mai 1988",
                "Avignon",
                "fr",
                """
                Voici ce que j’ai vu. La maison de Valmorin était fermée de l’intérieur.

                Nous étions neuf à table. Blandine Cazenave servait, et personne ne parlait.""",
                "Neuf à table",
                "Une femme raconte un repas.",
                "en",
                """
                This is what I saw. The house at Valmorin was locked from the inside.

                There were nine of us at table. Blandine Cazenave served, and nobody spoke.""",
                Map.of("fr", "Valmorin", "en", "Valmorin"),
                "Blandine Cazenave",
                "1 January 2025",
                "12 May 1988",
                "M. R.",
                Pattern.compile("\\d{1,2} \\S+ \\d{4}"));
    }

    static Tale inPersian() {
        return new Tale(
                "fa",
                "شکوه",
                "شکوه کهن‌رود",
                "خانهٔ زیر درخت‌های زبان‌گنجشک",
                "یک روز بارانی",
                "۱۲ مرداد ۱۴۰۲",
                "شیراز",
                "fa",
                """
                به نام خدا. من در کارگاه نورآباد خیاط بودم و در را از بیرون می‌بستند.

                نُه نفر بودیم. پری‌دخت گلستانه چای می‌ریخت و کسی حرف نمی‌زد.""",
                "نُه نفر بودیم",
                "زنی از یک کارگاه می‌گوید.",
                "en",
                """
                In the name of God. I was a seamstress in the workshop at Nurabad, and the door was locked from outside.

                There were nine of us. Paridokht Golestaneh poured the tea, and nobody spoke.""",
                Map.of("fa", "نورآباد", "en", "Nurabad"),
                "پری‌دخت گلستانه",
                "۱۴۰۳/۱۰/۱۲",
                "۱۲ مرداد ۱۴۰۲",
                "ش. ک.",
                Pattern.compile("[۰-۹]{1,2} \\S+ ۱۴[۰-۹]{2}"));
    }

    @Override
    public String toString() {
        return pages;
    }
}
