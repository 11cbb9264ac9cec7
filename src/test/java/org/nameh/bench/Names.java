package org.nameh.bench;

import java.util.SplittableRandom;

/** Invented names, each as Latin and as Arabic script write it. */
final class Names {

    private static final String[][] FIRST = {
        {"Maryam", "مریم"}, {"Hossein", "حسین"}, {"Zahra", "زهرا"}, {"Ali", "علی"}, {"Fatemeh", "فاطمه"},
        {"Reza", "رضا"}, {"Leila", "لیلا"}, {"Hassan", "حسن"}, {"Nasrin", "نسرین"}, {"Mehdi", "مهدی"},
        {"Shirin", "شیرین"}, {"Javad", "جواد"}, {"Parvin", "پروین"}, {"Saeed", "سعید"}, {"Mina", "مینا"},
        {"Karim", "کریم"}, {"Sima", "سیما"}, {"Majid", "مجید"}, {"Azar", "آذر"}, {"Behrouz", "بهروز"},
        {"Farideh", "فریده"}, {"Ghasem", "قاسم"}, {"Homa", "هما"}, {"Iraj", "ایرج"}, {"Jamileh", "جمیله"},
        {"Kamran", "کامران"}, {"Laleh", "لاله"}, {"Mansour", "منصور"}, {"Nader", "نادر"}, {"Omid", "امید"}
    };
    private static final String[][] SECOND = {
        {"", ""}, {"", ""}, {"", ""}, {"Mohammad ", "محمد "}, {"Amir ", "امیر "}, {"Abdol ", "عبدل "}
    };
    private static final String[][] LAST = {
        {"Karimi", "کریمی"},
        {"Hosseini", "حسینی"},
        {"Rahimi", "رحیمی"},
        {"Ahmadi", "احمدی"},
        {"Mohammadi", "محمدی"},
        {"Sadeghi", "صادقی"},
        {"Rezaei", "رضایی"},
        {"Moradi", "مرادی"},
        {"Jafari", "جعفری"},
        {"Rostami", "رستمی"},
        {"Bagheri", "باقری"},
        {"Kazemi", "کاظمی"},
        {"Ghorbani", "قربانی"},
        {"Salehi", "صالحی"},
        {"Akbari", "اکبری"},
        {"Norouzi", "نوروزی"},
        {"Taheri", "طاهری"},
        {"Yazdani", "یزدانی"},
        {"Zamani", "زمانی"},
        {"Daneshvar", "دانشور"},
        {"Eskandari", "اسکندری"},
        {"Farahani", "فراهانی"},
        {"Golzar", "گلزار"},
        {"Hamidi", "حمیدی"},
        {"Irani", "ایرانی"},
        {"Kermani", "کرمانی"},
        {"Lotfi", "لطفی"},
        {"Mirzaei", "میرزایی"},
        {"Naderi", "نادری"},
        {"Parsa", "پارسا"}
    };
    private static final String[][] OF = {{"", ""}, {"zadeh", "زاده"}, {"pour", "پور"}, {"nia", "نیا"}, {"far", "فر"}};

    private Names() {}

    /** A name as Latin (0) and as Arabic script (1) write it. */
    static String[] draw(SplittableRandom chance) {
        var parts = new String[][] {one(FIRST, chance), one(SECOND, chance), one(LAST, chance), one(OF, chance)};
        return new String[] {written(parts, 0), written(parts, 1)};
    }

    private static String[] one(String[][] of, SplittableRandom chance) {
        return of[chance.nextInt(of.length)];
    }

    private static String written(String[][] parts, int script) {
        return parts[1][script] + parts[0][script] + " " + parts[2][script] + parts[3][script];
    }

    /** Something that somebody types to find a name: the beginning of one or two parts, in either script. */
    static String typed(SplittableRandom chance) {
        var parts = draw(chance)[chance.nextInt(2)].split(" ");
        var begun = parts[parts.length - 1].substring(0, Math.min(parts[parts.length - 1].length(), 3));
        return chance.nextBoolean() ? begun : parts[0] + " " + begun;
    }
}
