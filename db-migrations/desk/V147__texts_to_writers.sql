-- The texts that come with the house. They say neither what a letter is about nor to whom it is addressed, and name nobody but its
-- writer; what is told may be read by others over a shoulder.
insert into desk.outgoing_template (id, tidings, language, ordinal, body, kept_at)
select nextval('desk.outgoing_template_seq'), tidings, language, 1, body, now() from (values
    ('ACKNOWLEDGED_WITH_CODE', 'en', 'Dear {name},

what you entrusted to us reached us on {date}. It is kept with care, and nothing happens to it that you do not agree to.

With this code you can see how far it has come, and change your mind at any time:

{code-place}

Please keep the code where nobody else finds it. We cannot tell it to you a second time.

With warm regards'),
    ('ACKNOWLEDGED', 'en', 'Dear {name},

what you entrusted to us reached us on {date}. It is kept with care, and nothing happens to it that you do not agree to.

You can change your mind at any time: tell us, by whatever way is safe for you.

With warm regards'),
    ('PUBLISHED', 'en', 'Dear {name},

what you entrusted to us can now be read, in the form that you agreed to.

Thank you for your trust. If anything about it troubles you, tell us, and we act at once.

With warm regards'),
    ('QUESTION', 'en', 'Dear {name},

before we go on with what you entrusted to us, we have a question for you.

Please tell us when and by what way it is safe to ask it. There is no hurry, and nothing happens in the meantime.

With warm regards'),
    ('NOT_PUBLISHED', 'en', 'Dear {name},

we have read with care what you entrusted to us, and decided not to make it public. That says nothing of its worth.

It stays with us, kept safe. If you would like to know our reasons, or to have it back, tell us.

With warm regards'),
    ('HANDED_OVER', 'en', 'Dear {name},

what you gave us to pass on has left our hands and is in those of people whom we trust.

As soon as we hear anything, we shall write to you.

With warm regards'),
    ('NEWS', 'en', 'Dear {name},

we have heard something of what you gave us to pass on.

We would rather tell you than write it. Please let us know when and by what way we can reach you safely.

With warm regards'),
    ('DELIVERED', 'en', 'Dear {name},

what you gave us to pass on has arrived.

We are glad that we can tell you so.

With warm regards'),
    ('RETURNED', 'en', 'Dear {name},

what you gave us to pass on has come back to us. It is unharmed and kept with care.

We shall try again, unless you tell us otherwise.

With warm regards'),
    ('NO_NEWS', 'en', 'Dear {name},

for {days} days we have heard nothing of what you gave us to pass on.

We have not forgotten it, and we keep asking. As soon as we hear anything, we shall write to you.

With warm regards'),
    ('ACKNOWLEDGED_WITH_CODE', 'fa', '{name} گرامی،

آنچه به ما سپردید در تاریخ {date} به دست ما رسید. از آن با دقت نگهداری می‌کنیم و بدون موافقت شما هیچ کاری با آن نمی‌شود.

با این کد می‌توانید ببینید کار به کجا رسیده است و هر زمان نظرتان را عوض کنید:

{code-place}

لطفاً کد را جایی نگه دارید که کس دیگری آن را پیدا نکند. ما نمی‌توانیم آن را بار دیگر به شما بگوییم.

با مهر و احترام'),
    ('ACKNOWLEDGED', 'fa', '{name} گرامی،

آنچه به ما سپردید در تاریخ {date} به دست ما رسید. از آن با دقت نگهداری می‌کنیم و بدون موافقت شما هیچ کاری با آن نمی‌شود.

هر زمان می‌توانید نظرتان را عوض کنید: از هر راهی که برای شما امن است به ما بگویید.

با مهر و احترام'),
    ('PUBLISHED', 'fa', '{name} گرامی،

آنچه به ما سپردید اکنون، به همان شکلی که پذیرفته بودید، خواندنی است.

از اعتماد شما سپاسگزاریم. اگر چیزی از آن نگرانتان می‌کند، به ما بگویید تا بی‌درنگ اقدام کنیم.

با مهر و احترام'),
    ('QUESTION', 'fa', '{name} گرامی،

پیش از آنکه کار را با آنچه به ما سپردید ادامه دهیم، پرسشی از شما داریم.

لطفاً بگویید چه زمانی و از چه راهی می‌توانیم با خیال آسوده آن را بپرسیم. شتابی نیست و تا آن زمان هیچ کاری انجام نمی‌شود.

با مهر و احترام'),
    ('NOT_PUBLISHED', 'fa', '{name} گرامی،

آنچه را به ما سپردید با دقت خواندیم و تصمیم گرفتیم آن را منتشر نکنیم. این تصمیم چیزی از ارزش آن کم نمی‌کند.

نزد ما در جای امن می‌ماند. اگر می‌خواهید دلیل ما را بدانید یا آن را پس بگیرید، به ما بگویید.

با مهر و احترام'),
    ('HANDED_OVER', 'fa', '{name} گرامی،

آنچه برای رساندن به ما دادید از دست ما بیرون رفت و اکنون در دست کسانی است که به آنان اعتماد داریم.

همین که خبری برسد، برایتان می‌نویسیم.

با مهر و احترام'),
    ('NEWS', 'fa', '{name} گرامی،

از آنچه برای رساندن به ما دادید خبری رسیده است.

بهتر می‌دانیم آن را به شما بگوییم تا بنویسیم. لطفاً بگویید چه زمانی و از چه راهی می‌توانیم با خیال آسوده به شما دسترسی داشته باشیم.

با مهر و احترام'),
    ('DELIVERED', 'fa', '{name} گرامی،

آنچه برای رساندن به ما دادید رسید.

خوشحالیم که می‌توانیم این را به شما بگوییم.

با مهر و احترام'),
    ('RETURNED', 'fa', '{name} گرامی،

آنچه برای رساندن به ما دادید نزد ما بازگشته است. سالم است و از آن با دقت نگهداری می‌کنیم.

دوباره تلاش می‌کنیم، مگر آنکه شما چیز دیگری بخواهید.

با مهر و احترام'),
    ('NO_NEWS', 'fa', '{name} گرامی،

{days} روز است که از آنچه برای رساندن به ما دادید خبری نداریم.

فراموشش نکرده‌ایم و همچنان پی‌گیری می‌کنیم. همین که خبری برسد، برایتان می‌نویسیم.

با مهر و احترام'),
    ('ACKNOWLEDGED_WITH_CODE', 'ar', 'تحية طيبة {name}،

وصلنا ما ائتمنتمونا عليه بتاريخ {date}. نحفظه بعناية، ولا يحدث به شيء لا توافقون عليه.

بهذا الرمز يمكنكم أن تعرفوا إلى أين وصل، وأن تغيّروا رأيكم في أي وقت:

{code-place}

نرجو أن تحفظوا الرمز حيث لا يجده أحد غيركم، فلا يمكننا أن نخبركم به مرة ثانية.

مع خالص المودة'),
    ('ACKNOWLEDGED', 'ar', 'تحية طيبة {name}،

وصلنا ما ائتمنتمونا عليه بتاريخ {date}. نحفظه بعناية، ولا يحدث به شيء لا توافقون عليه.

يمكنكم أن تغيّروا رأيكم في أي وقت: أخبرونا بالطريقة الآمنة لكم.

مع خالص المودة'),
    ('PUBLISHED', 'ar', 'تحية طيبة {name}،

أصبح من الممكن الآن قراءة ما ائتمنتمونا عليه، بالصورة التي وافقتم عليها.

شكراً على ثقتكم. إن أقلقكم شيء منه فأخبرونا، ونتصرف فوراً.

مع خالص المودة'),
    ('QUESTION', 'ar', 'تحية طيبة {name}،

قبل أن نتابع العمل على ما ائتمنتمونا عليه، لدينا سؤال لكم.

نرجو أن تخبرونا متى وبأي طريقة يمكننا أن نسأله بأمان. لا داعي للعجلة، ولا يحدث شيء حتى ذلك الحين.

مع خالص المودة'),
    ('NOT_PUBLISHED', 'ar', 'تحية طيبة {name}،

قرأنا بعناية ما ائتمنتمونا عليه، وقررنا ألا ننشره. وهذا لا يقول شيئاً عن قيمته.

يبقى محفوظاً عندنا في مكان آمن. إن أردتم معرفة أسبابنا أو استعادته فأخبرونا.

مع خالص المودة'),
    ('HANDED_OVER', 'ar', 'تحية طيبة {name}،

ما سلّمتمونا إياه لنوصله خرج من أيدينا، وهو الآن بين أيدي أناس نثق بهم.

حالما يصلنا خبر نكتب إليكم.

مع خالص المودة'),
    ('NEWS', 'ar', 'تحية طيبة {name}،

وصلنا خبر عمّا سلّمتمونا إياه لنوصله.

نفضّل أن نخبركم به على أن نكتبه. نرجو أن تعلمونا متى وبأي طريقة يمكننا الوصول إليكم بأمان.

مع خالص المودة'),
    ('DELIVERED', 'ar', 'تحية طيبة {name}،

وصل ما سلّمتمونا إياه لنوصله.

يسعدنا أن نستطيع إخباركم بذلك.

مع خالص المودة'),
    ('RETURNED', 'ar', 'تحية طيبة {name}،

عاد إلينا ما سلّمتمونا إياه لنوصله. هو سليم ونحفظه بعناية.

سنحاول مرة أخرى، ما لم تخبرونا بغير ذلك.

مع خالص المودة'),
    ('NO_NEWS', 'ar', 'تحية طيبة {name}،

مضى {days} يوماً ولم يصلنا أي خبر عمّا سلّمتمونا إياه لنوصله.

لم ننسه، وما زلنا نسأل. حالما يصلنا خبر نكتب إليكم.

مع خالص المودة'),
    ('ACKNOWLEDGED_WITH_CODE', 'de', 'Guten Tag {name},

was Sie uns anvertraut haben, ist am {date} bei uns angekommen. Wir bewahren es sorgfältig auf, und nichts geschieht damit, dem Sie nicht zustimmen.

Mit diesem Code können Sie sehen, wie weit es ist, und es sich jederzeit anders überlegen:

{code-place}

Bitte bewahren Sie den Code dort auf, wo niemand sonst ihn findet. Ein zweites Mal können wir ihn Ihnen nicht nennen.

Mit herzlichen Grüßen'),
    ('ACKNOWLEDGED', 'de', 'Guten Tag {name},

was Sie uns anvertraut haben, ist am {date} bei uns angekommen. Wir bewahren es sorgfältig auf, und nichts geschieht damit, dem Sie nicht zustimmen.

Sie können es sich jederzeit anders überlegen: Sagen Sie es uns auf dem Weg, der für Sie sicher ist.

Mit herzlichen Grüßen'),
    ('PUBLISHED', 'de', 'Guten Tag {name},

was Sie uns anvertraut haben, kann nun gelesen werden, in der Form, der Sie zugestimmt haben.

Danke für Ihr Vertrauen. Wenn Sie etwas daran beunruhigt, sagen Sie es uns; wir handeln sofort.

Mit herzlichen Grüßen'),
    ('QUESTION', 'de', 'Guten Tag {name},

bevor wir mit dem weitermachen, was Sie uns anvertraut haben, haben wir eine Frage an Sie.

Bitte sagen Sie uns, wann und auf welchem Weg wir sie sicher stellen können. Es eilt nicht, und bis dahin geschieht nichts.

Mit herzlichen Grüßen'),
    ('NOT_PUBLISHED', 'de', 'Guten Tag {name},

wir haben sorgfältig gelesen, was Sie uns anvertraut haben, und entschieden, es nicht öffentlich zu machen. Das sagt nichts über seinen Wert.

Es bleibt sicher bei uns verwahrt. Wenn Sie unsere Gründe wissen oder es zurückhaben möchten, sagen Sie es uns.

Mit herzlichen Grüßen'),
    ('HANDED_OVER', 'de', 'Guten Tag {name},

was Sie uns zum Weitergeben anvertraut haben, hat unser Haus verlassen und ist in den Händen von Menschen, denen wir vertrauen.

Sobald wir etwas hören, schreiben wir Ihnen.

Mit herzlichen Grüßen'),
    ('NEWS', 'de', 'Guten Tag {name},

wir haben etwas von dem gehört, was Sie uns zum Weitergeben anvertraut haben.

Wir möchten es Ihnen lieber sagen als schreiben. Bitte lassen Sie uns wissen, wann und auf welchem Weg wir Sie sicher erreichen.

Mit herzlichen Grüßen'),
    ('DELIVERED', 'de', 'Guten Tag {name},

was Sie uns zum Weitergeben anvertraut haben, ist angekommen.

Wir freuen uns, Ihnen das sagen zu können.

Mit herzlichen Grüßen'),
    ('RETURNED', 'de', 'Guten Tag {name},

was Sie uns zum Weitergeben anvertraut haben, ist zu uns zurückgekommen. Es ist unversehrt und gut verwahrt.

Wir versuchen es noch einmal, wenn Sie uns nichts anderes sagen.

Mit herzlichen Grüßen'),
    ('NO_NEWS', 'de', 'Guten Tag {name},

seit {days} Tagen haben wir nichts von dem gehört, was Sie uns zum Weitergeben anvertraut haben.

Wir haben es nicht vergessen und fragen weiter nach. Sobald wir etwas hören, schreiben wir Ihnen.

Mit herzlichen Grüßen'),
    ('ACKNOWLEDGED_WITH_CODE', 'fr', 'Bonjour {name},

ce que vous nous avez confié nous est parvenu le {date}. Nous le gardons avec soin, et rien n’en sera fait sans votre accord.

Avec ce code, vous pouvez voir où il en est et changer d’avis à tout moment :

{code-place}

Gardez ce code là où personne d’autre ne le trouvera. Nous ne pourrons pas vous le donner une seconde fois.

Bien chaleureusement'),
    ('ACKNOWLEDGED', 'fr', 'Bonjour {name},

ce que vous nous avez confié nous est parvenu le {date}. Nous le gardons avec soin, et rien n’en sera fait sans votre accord.

Vous pouvez changer d’avis à tout moment : dites-le-nous, par le moyen qui est sûr pour vous.

Bien chaleureusement'),
    ('PUBLISHED', 'fr', 'Bonjour {name},

ce que vous nous avez confié peut maintenant être lu, sous la forme que vous avez acceptée.

Merci de votre confiance. Si quelque chose vous inquiète, dites-le-nous : nous agirons aussitôt.

Bien chaleureusement'),
    ('QUESTION', 'fr', 'Bonjour {name},

avant de poursuivre avec ce que vous nous avez confié, nous avons une question à vous poser.

Dites-nous quand et par quel moyen nous pouvons la poser sans risque. Rien ne presse, et rien ne sera fait d’ici là.

Bien chaleureusement'),
    ('NOT_PUBLISHED', 'fr', 'Bonjour {name},

nous avons lu avec soin ce que vous nous avez confié, et décidé de ne pas le rendre public. Cela ne dit rien de sa valeur.

Nous le gardons en lieu sûr. Si vous souhaitez connaître nos raisons, ou le reprendre, dites-le-nous.

Bien chaleureusement'),
    ('HANDED_OVER', 'fr', 'Bonjour {name},

ce que vous nous avez remis pour le transmettre a quitté nos mains ; il est dans celles de personnes en qui nous avons confiance.

Dès que nous aurons des nouvelles, nous vous écrirons.

Bien chaleureusement'),
    ('NEWS', 'fr', 'Bonjour {name},

nous avons des nouvelles de ce que vous nous avez remis pour le transmettre.

Nous préférons vous les dire plutôt que de les écrire. Faites-nous savoir quand et par quel moyen vous joindre sans risque.

Bien chaleureusement'),
    ('DELIVERED', 'fr', 'Bonjour {name},

ce que vous nous avez remis pour le transmettre est arrivé.

Nous sommes heureux de pouvoir vous le dire.

Bien chaleureusement'),
    ('RETURNED', 'fr', 'Bonjour {name},

ce que vous nous avez remis pour le transmettre nous est revenu. Il est intact, et nous le gardons avec soin.

Nous essaierons de nouveau, sauf si vous nous dites le contraire.

Bien chaleureusement'),
    ('NO_NEWS', 'fr', 'Bonjour {name},

depuis {days} jours, nous n’avons aucune nouvelle de ce que vous nous avez remis pour le transmettre.

Nous ne l’oublions pas et continuons de demander. Dès que nous aurons des nouvelles, nous vous écrirons.

Bien chaleureusement')) as house (tidings, language, body);

-- Whoever keeps a text is an administrator, and a text takes the next place in the order of its occasion and language.
create function desk.guard_outgoing_template() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if not exists (select from account_role r where r.account = new.kept_by and r.role = 'ADMIN') then
        raise exception '% is no administrator', new.kept_by
            using errcode = 'check_violation', constraint = 'template_by_administrator';
    end if;
    if new.ordinal is distinct from (
        select max(t.ordinal) + 1 from outgoing_template t where t.tidings = new.tidings and t.language = new.language) then
        raise exception 'the text follows none' using errcode = 'check_violation', constraint = 'template_in_order';
    end if;
    return new;
end
$$;
create trigger guard_outgoing_template before insert on desk.outgoing_template
    for each row execute function desk.guard_outgoing_template();
