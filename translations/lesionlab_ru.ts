<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Attribute</name>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>age</source>
        <translation>возраст</translation>
    </message>
    <message>
        <source>site</source>
        <translation>локализация</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>proof of the diagnosis</source>
        <translation>подтверждение диагноза</translation>
    </message>
    <message>
        <source>skin tone (estimate)</source>
        <translation>тон кожи (оценка)</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>Answer of a classifier to a photograph</source>
        <translation>Ответ классификатора по снимку</translation>
    </message>
    <message>
        <source>The nearest proven cases of the training part</source>
        <translation>Ближайшие подтверждённые случаи обучающей части</translation>
    </message>
    <message>
        <source>For research and teaching. Not a medical device.</source>
        <translation>Для исследований и преподавания. Не медицинское изделие.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>▲ The first is this very photograph, or a copy: the model has learnt its answer.</source>
        <translation>▲ Первый — этот самый снимок или его копия: модель выучила его ответ.</translation>
    </message>
</context>
<context>
    <name>ChangeDiagnosis</name>
    <message>
        <source>level of the prediction set</source>
        <translation>уровень множества прогноза</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>чувствительность</translation>
    </message>
    <message>
        <source>prevalence</source>
        <translation>распространённость</translation>
    </message>
    <message>
        <source>malignant classes</source>
        <translation>злокачественные классы</translation>
    </message>
</context>
<context>
    <name>Class</name>
    <message>
        <source>actinic keratosis or Bowen&apos;s disease</source>
        <translation>актинический кератоз или болезнь Боуэна</translation>
    </message>
    <message>
        <source>basal cell carcinoma</source>
        <translation>базальноклеточная карцинома</translation>
    </message>
    <message>
        <source>benign keratosis</source>
        <translation>доброкачественный кератоз</translation>
    </message>
    <message>
        <source>dermatofibroma</source>
        <translation>дерматофиброма</translation>
    </message>
    <message>
        <source>melanoma</source>
        <translation>меланома</translation>
    </message>
    <message>
        <source>melanocytic nevus</source>
        <translation>меланоцитарный невус</translation>
    </message>
    <message>
        <source>squamous cell carcinoma</source>
        <translation>плоскоклеточная карцинома</translation>
    </message>
    <message>
        <source>vascular lesion</source>
        <translation>сосудистое образование</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>not possible at the moment</source>
        <translation>сейчас невозможно</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>настройка</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0,001</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Of %1 images that both judged, %2 alone is right in %3, %4 alone in %5: McNemar&apos;s exact test %6.</source>
        <translation>Из %1 изображений, по которым ответили оба: только %2 прав в %3, только %4 — в %5; точный критерий Макнемара %6.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were judged by one of them only.</source>
        <translation>
            <numerusform>%Ln изображение оценено только одним из них.</numerusform>
            <numerusform>%Ln изображения оценены только одним из них.</numerusform>
            <numerusform>%Ln изображений оценены только одним из них.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>On the images that both judged, with the interval of the difference over lesions; * where it leaves 0 out.</source>
        <translation>По изображениям, которые оценили оба, с интервалом разности по образованиям; * — где он не содержит 0.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
</context>
<context>
    <name>DataValue</name>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>живот</translation>
    </message>
    <message>
        <source>acral</source>
        <translation>акральная область</translation>
    </message>
    <message>
        <source>anterior torso</source>
        <translation>передняя поверхность туловища</translation>
    </message>
    <message>
        <source>back</source>
        <translation>спина</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>грудь</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>ухо</translation>
    </message>
    <message>
        <source>face</source>
        <translation>лицо</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>стопа</translation>
    </message>
    <message>
        <source>genital</source>
        <translation>область гениталий</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>кисть</translation>
    </message>
    <message>
        <source>head/neck</source>
        <translation>голова/шея</translation>
    </message>
    <message>
        <source>lateral torso</source>
        <translation>боковая поверхность туловища</translation>
    </message>
    <message>
        <source>lower extremity</source>
        <translation>нижняя конечность</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>шея</translation>
    </message>
    <message>
        <source>oral/genital</source>
        <translation>рот/гениталии</translation>
    </message>
    <message>
        <source>palms/soles</source>
        <translation>ладони/подошвы</translation>
    </message>
    <message>
        <source>posterior torso</source>
        <translation>задняя поверхность туловища</translation>
    </message>
    <message>
        <source>scalp</source>
        <translation>волосистая часть головы</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>туловище</translation>
    </message>
    <message>
        <source>upper extremity</source>
        <translation>верхняя конечность</translation>
    </message>
    <message>
        <source>histo</source>
        <translation>гистология</translation>
    </message>
    <message>
        <source>histopathology</source>
        <translation>гистология</translation>
    </message>
    <message>
        <source>follow_up</source>
        <translation>наблюдение</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>наблюдение</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>консенсус</translation>
    </message>
    <message>
        <source>confocal</source>
        <translation>конфокальная микроскопия</translation>
    </message>
    <message>
        <source>confocal microscopy</source>
        <translation>конфокальная микроскопия</translation>
    </message>
    <message>
        <source>serial imaging showing no change</source>
        <translation>серия снимков без изменений</translation>
    </message>
    <message>
        <source>single image expert consensus</source>
        <translation>консенсус экспертов по одному снимку</translation>
    </message>
    <message>
        <source>very light</source>
        <translation>очень светлая</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлая</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>промежуточная</translation>
    </message>
    <message>
        <source>tan</source>
        <translation>смуглая</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>коричневая</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмная</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>синтетические</translation>
    </message>
</context>
<context>
    <name>DatasetName</name>
    <message>
        <source>Synthetic lesions</source>
        <translation>Синтетические образования</translation>
    </message>
</context>
<context>
    <name>DownloadReply</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The connection broke off after %1. What has arrived is kept: download again to go on.</source>
        <translation>Связь прервалась после %1. Полученное сохранено: скачайте ещё раз, чтобы продолжить.</translation>
    </message>
    <message>
        <source>%1 does not have the file %2 (any more).</source>
        <translation>На %1 нет файла %2 (или уже нет).</translation>
    </message>
    <message>
        <source>%1 does not give the file away (%2).</source>
        <translation>%1 не отдаёт файл (%2).</translation>
    </message>
    <message>
        <source>%1 is in trouble (%2). Try again later.</source>
        <translation>На %1 неполадки (%2). Попробуйте позже.</translation>
    </message>
    <message>
        <source>%1 answers with something else than the file (%2).</source>
        <translation>%1 отвечает не файлом, а чем-то другим (%2).</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate cannot be checked. Nothing was taken.</source>
        <translation>Соединение с %1 небезопасно: сертификат нельзя проверить. Ничего не взято.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let the program through to %1. Take the file from disk.</source>
        <translation>Прокси-сервер сети не пускает программу к %1. Возьмите файл с диска.</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Try again later, or take the file from disk.</source>
        <translation>%1 не принимает соединений. Попробуйте позже или возьмите файл с диска.</translation>
    </message>
    <message>
        <source>%1 does not answer. Try again later, or take the file from disk.</source>
        <translation>%1 не отвечает. Попробуйте позже или возьмите файл с диска.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: is this computer connected? You may take the file from disk.</source>
        <translation>%1 недоступен: подключён ли этот компьютер к сети? Файл можно взять и с диска.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Accuracy</source>
        <translation>Доля верных ответов</translation>
    </message>
    <message>
        <source>The share of right answers; a frequent class rules it.</source>
        <translation>Доля верных ответов; её определяет частый класс.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Сбалансированная точность</translation>
    </message>
    <message>
        <source>The mean of all classes&apos; sensitivities: every class counts the same.</source>
        <translation>Среднее чувствительностей всех классов: каждый класс весит одинаково.</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Макро-F1</translation>
    </message>
    <message>
        <source>The mean of all classes&apos; F1, the harmonic mean of precision and sensitivity.</source>
        <translation>Среднее F1 всех классов — гармонического среднего точности (precision) и чувствительности.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Каппа Коэна</translation>
    </message>
    <message>
        <source>Agreement with the labels beyond that of chance: 0 is chance, 1 is perfect.</source>
        <translation>Согласие с метками сверх случайного: 0 — случайность, 1 — полное согласие.</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Корреляция Мэтьюса</translation>
    </message>
    <message>
        <source>Correlation of answers and labels: 0 is chance, 1 is perfect.</source>
        <translation>Корреляция ответов и меток: 0 — случайность, 1 — полное согласие.</translation>
    </message>
    <message>
        <source>Macro AUC</source>
        <translation>Макро-AUC</translation>
    </message>
    <message>
        <source>The mean of all classes&apos; areas under the ROC curve.</source>
        <translation>Среднее площадей под ROC-кривыми всех классов.</translation>
    </message>
    <message>
        <source>Macro average precision</source>
        <translation>Средняя точность (макро)</translation>
    </message>
    <message>
        <source>The mean of all classes&apos; areas under the precision-recall curve.</source>
        <translation>Среднее площадей под кривыми точность–полнота всех классов.</translation>
    </message>
    <message>
        <source>Loss (negative log-likelihood)</source>
        <translation>Потери (отриц. лог-правдоподобие)</translation>
    </message>
    <message>
        <source>Mean of −log of the true class&apos;s probability: smaller is better.</source>
        <translation>Среднее −log вероятности истинного класса: чем меньше, тем лучше.</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Оценка Брайера</translation>
    </message>
    <message>
        <source>Squared distance of the probabilities from the truth, 0 … 2: smaller is better.</source>
        <translation>Квадрат расстояния вероятностей от истины, 0 … 2: чем меньше, тем лучше.</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Ошибка калибровки (ECE)</translation>
    </message>
    <message>
        <source>How far the answer&apos;s probability is from the share of right answers, on average.</source>
        <translation>Насколько вероятность ответа в среднем отличается от доли верных ответов.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Чувствит.</translation>
    </message>
    <message>
        <source>Of this class, the share that was recognised (recall).</source>
        <translation>Какая доля этого класса распознана (полнота).</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Специфичность</translation>
    </message>
    <message>
        <source>Of all other classes, the share that was not taken for this one.</source>
        <translation>Какая доля остальных классов не принята за этот.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Of the answers naming this class, the share that was right.</source>
        <translation>Какая доля ответов с этим классом верна.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and sensitivity.</source>
        <translation>Гармоническое среднее точности (precision) и чувствительности.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Probability that an image of this class scores above one of another.</source>
        <translation>Вероятность того, что изображение этого класса получит большее значение, чем изображение другого.</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Средняя точность</translation>
    </message>
    <message>
        <source>The area under this class&apos;s precision-recall curve.</source>
        <translation>Площадь под кривой точность–полнота этого класса.</translation>
    </message>
</context>
<context>
    <name>Gain</name>
    <message numerus="yes">
        <source>%Ln looks at each image</source>
        <translation>
            <numerusform>%Ln взгляд на каждое изображение</numerusform>
            <numerusform>%Ln взгляда на каждое изображение</numerusform>
            <numerusform>%Ln взглядов на каждое изображение</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: balanced accuracy %2 against the run&apos;s plain answer, at %3 times its time.</source>
        <translation>%1: сбалансированная точность %2 против обычного ответа запуска, времени больше в %3 раза.</translation>
    </message>
    <message numerus="yes">
        <source>Another run has trained on lesions of %Ln of these images: the figures are too good.</source>
        <translation>
            <numerusform>Другой запуск обучался на образованиях с %Ln из этих изображений: показатели завышены.</numerusform>
            <numerusform>Другой запуск обучался на образованиях с %Ln из этих изображений: показатели завышены.</numerusform>
            <numerusform>Другой запуск обучался на образованиях с %Ln из этих изображений: показатели завышены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Published with torchvision, whose code is BSD-3-Clause; no licence of their own is stated for the weights. They were trained on ImageNet, whose terms allow its images for non-commercial research and education.</source>
        <translation>Опубликованы вместе с torchvision, код которой распространяется по лицензии BSD-3-Clause; собственная лицензия весов не указана. Они обучены на ImageNet, условия которого допускают использование его изображений в некоммерческих исследованиях и обучении.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The file {path} does not exist.</source>
        <translation>Файла {path} нет.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>Файл {path} не читается.</translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit} and was not read.</source>
        <translation>Файл {path} больше {limit} и не прочитан.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>Файл {path} нельзя записать.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist.</source>
        <translation>Папки {path} нет.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to. Choose another folder or change its permissions.</source>
        <translation>В папку {path} нельзя писать. Выберите другую или измените права доступа.</translation>
    </message>
    <message>
        <source>The folder {path} is not empty. Choose an empty or a new one.</source>
        <translation>Папка {path} не пуста. Выберите пустую или новую.</translation>
    </message>
    <message>
        <source>The file {path} exists already and was not made by LesionLab. Move it or choose another folder.</source>
        <translation>Файл {path} уже есть, и создан он не LesionLab. Переместите его или выберите другую папку.</translation>
    </message>
    <message>
        <source>Another LesionLab is working on {path}. Close it first or choose another folder.</source>
        <translation>С {path} работает другой экземпляр LesionLab. Сначала закройте его или выберите другую папку.</translation>
    </message>
    <message>
        <source>The disk with {path} is full. Make room and go on: everything finished so far is kept.</source>
        <translation>Диск с {path} заполнен. Освободите место и продолжите: всё готовое сохранено.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in {where}. The log has the details.</source>
        <translation>В {where} произошло непредвиденное. Подробности — в журнале.</translation>
    </message>
    <message>
        <source>{path} is an empty file.</source>
        <translation>{path} — пустой файл.</translation>
    </message>
    <message>
        <source>{path} is not an image that LesionLab reads (JPEG, PNG, BMP, TIFF, WebP).</source>
        <translation>{path} — не изображение из тех, что читает LesionLab (JPEG, PNG, BMP, TIFF, WebP).</translation>
    </message>
    <message>
        <source>{path} claims to be {width} x {height} pixels. Images of more than 268 megapixels are refused.</source>
        <translation>В {path} указано {width} x {height} пикселей. Изображения больше 268 мегапикселей не принимаются.</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short and cannot be decoded.</source>
        <translation>{path} повреждён или обрезан и не декодируется.</translation>
    </message>
    <message>
        <source>What was dropped or pasted holds no image.</source>
        <translation>В том, что перетащено или вставлено, нет изображения.</translation>
    </message>
    <message>
        <source>The table {path} is empty.</source>
        <translation>Таблица {path} пуста.</translation>
    </message>
    <message>
        <source>In {path}, a quote opened in line {line} is never closed.</source>
        <translation>В {path} кавычка, открытая в строке {line}, не закрыта.</translation>
    </message>
    <message>
        <source>{path} lacks the column {column}. It has: {columns}.</source>
        <translation>В {path} нет столбца {column}. Есть: {columns}.</translation>
    </message>
    <message>
        <source>Line {line} of {path} cannot be understood.</source>
        <translation>Строку {line} файла {path} нельзя понять.</translation>
    </message>
    <message>
        <source>The folder {path} is empty.</source>
        <translation>Папка {path} пуста.</translation>
    </message>
    <message>
        <source>{path} is not a data set that LesionLab recognises (images: {images}, tables: {tables}). Name the columns of a table, or make a folder for each class.</source>
        <translation>{path} — не набор данных, который узнаёт LesionLab (изображений: {images}, таблиц: {tables}). Назовите столбцы таблицы или заведите по папке на класс.</translation>
    </message>
    <message>
        <source>{path} looks like {format}, but none of its {rows} entries has a usable image.</source>
        <translation>{path} похож на {format}, но ни у одной из записей ({rows}) нет пригодного изображения.</translation>
    </message>
    <message>
        <source>The table names {id}, but there is no such image file.</source>
        <translation>Таблица называет {id}, но такого файла изображения нет.</translation>
    </message>
    <message>
        <source>No row of the table names the image {file}.</source>
        <translation>Ни одна строка таблицы не называет изображение {file}.</translation>
    </message>
    <message>
        <source>{file} is not the kind of image that its name says (found: {found}).</source>
        <translation>{file} — изображение не того вида, о котором говорит имя (найдено: {found}).</translation>
    </message>
    <message>
        <source>{file} is not an image.</source>
        <translation>{file} — не изображение.</translation>
    </message>
    <message>
        <source>{file} is an empty file.</source>
        <translation>{file} — пустой файл.</translation>
    </message>
    <message>
        <source>{file} ends too early: part of the image is missing.</source>
        <translation>{file} кончается слишком рано: части изображения нет.</translation>
    </message>
    <message>
        <source>{id} occurs more than once.</source>
        <translation>{id} встречается не один раз.</translation>
    </message>
    <message>
        <source>{id} has the label &quot;{label}&quot;, which is not a class here.</source>
        <translation>У {id} метка «{label}», такого класса здесь нет.</translation>
    </message>
    <message>
        <source>{id} has no label.</source>
        <translation>У {id} нет метки.</translation>
    </message>
    <message>
        <source>The photographs of lesion {lesion} have different diagnoses: {labels}.</source>
        <translation>У снимков образования {lesion} разные диагнозы: {labels}.</translation>
    </message>
    <message>
        <source>{file} cannot be decoded.</source>
        <translation>{file} не декодируется.</translation>
    </message>
    <message>
        <source>{file} claims to be {width} x {height} pixels.</source>
        <translation>В {file} указано {width} x {height} пикселей.</translation>
    </message>
    <message>
        <source>Line {line} has {cells} fields where the header has {columns}.</source>
        <translation>В строке {line} полей {cells}, а в заголовке {columns}.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Исключено.</translation>
    </message>
    <message>
        <source>Kept; read by its content.</source>
        <translation>Оставлено; прочитано по содержимому.</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>Оставлено как есть.</translation>
    </message>
    <message>
        <source>The first one is kept, this one is left out.</source>
        <translation>Первое оставлено, это исключено.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no class list. Write for instance malignant=mel+bcc,benign=nv+bkl.</source>
        <translation>«{text}» — не список классов. Напишите, например, malignant=mel+bcc,benign=nv+bkl.</translation>
    </message>
    <message>
        <source>The class {name} is named twice.</source>
        <translation>Класс {name} назван дважды.</translation>
    </message>
    <message>
        <source>The data set has no class {name}. It has: {classes}.</source>
        <translation>В наборе данных нет класса {name}. Есть: {classes}.</translation>
    </message>
    <message>
        <source>There is only one class ({name}). A classifier needs at least two.</source>
        <translation>Класс всего один ({name}). Классификатору нужно не меньше двух.</translation>
    </message>
    <message>
        <source>The test and validation fractions must lie between 0 and 1 (given: {test} and {val}).</source>
        <translation>Доли теста и проверки должны быть между 0 и 1 (заданы: {test} и {val}).</translation>
    </message>
    <message>
        <source>There are too few lesions to split ({lesions}). At least 3 are needed.</source>
        <translation>Слишком мало образований для разбиения ({lesions}). Нужно не меньше 3.</translation>
    </message>
    <message>
        <source>The split names {count} images that this data set does not have, {id} among them.</source>
        <translation>Разбиение называет изображения, которых нет в этом наборе ({count}), среди них {id}.</translation>
    </message>
    <message>
        <source>At least {least} synthetic images are needed (asked for {images}).</source>
        <translation>Нужно не меньше {least} синтетических изображений (запрошено: {images}).</translation>
    </message>
    <message>
        <source>There is no architecture {name}. Known: {known}.</source>
        <translation>Архитектуры {name} нет. Известны: {known}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no device. Write auto, cpu, cuda:0 or mps.</source>
        <translation>«{name}» — не устройство. Напишите auto, cpu, cuda:0 или mps.</translation>
    </message>
    <message>
        <source>{device} cannot be used: {reason}.</source>
        <translation>{device} использовать нельзя: {reason}.</translation>
    </message>
    <message>
        <source>this LibTorch was built without it</source>
        <translation>эта сборка LibTorch его не поддерживает</translation>
    </message>
    <message>
        <source>the system has no such device or its driver does not answer</source>
        <translation>такого устройства в системе нет, или его драйвер не отвечает</translation>
    </message>
    <message>
        <source>{path} is not a LesionLab model, or it is damaged or cut short.</source>
        <translation>{path} — не модель LesionLab, или файл повреждён либо обрезан.</translation>
    </message>
    <message>
        <source>{path} was written by a later version of LesionLab (format {version}). Update LesionLab to open it.</source>
        <translation>{path} записан более новой версией LesionLab (формат {version}). Обновите LesionLab, чтобы его открыть.</translation>
    </message>
    <message>
        <source>{path} does not fit its architecture {architecture}: {tensor} is {found} where {expected} is needed.</source>
        <translation>{path} не подходит к своей архитектуре {architecture}: {tensor} — {found}, а нужно {expected}.</translation>
    </message>
    <message>
        <source>{path} holds values that are not numbers (in {tensor}). The model is useless; train it again.</source>
        <translation>В {path} есть значения, которые не являются числами (в {tensor}). Модель непригодна; обучите её заново.</translation>
    </message>
    <message>
        <source>This model answers a little differently here than where it was trained (by {difference}). Compare results with care.</source>
        <translation>Здесь эта модель отвечает немного иначе, чем там, где её обучили (на {difference}). Сравнивайте результаты осторожно.</translation>
    </message>
    <message>
        <source>The ImageNet weights {file} were not found. Download them from {address} and name the file (--set weights=PATH), or train from scratch (--set weights=none).</source>
        <translation>Веса ImageNet {file} не найдены. Скачайте их с {address} и назовите файл (--set weights=PATH) или обучайте с нуля (--set weights=none).</translation>
    </message>
    <message>
        <source>{path} is not a file of weights that LesionLab reads, or it is damaged.</source>
        <translation>{path} — не файл весов из тех, что читает LesionLab, или он повреждён.</translation>
    </message>
    <message>
        <source>{path} does not fit {architecture}: {problem}.</source>
        <translation>{path} не подходит к {architecture}: {problem}.</translation>
    </message>
    <message>
        <source>{path} is not a reference of features and logits.</source>
        <translation>{path} — не эталон признаков и логитов.</translation>
    </message>
    <message>
        <source>{device} ran out of memory. Choose a smaller batch or input size; everything finished so far is kept.</source>
        <translation>На {device} не хватило памяти. Выберите меньший пакет или размер входа; всё готовое сохранено.</translation>
    </message>
    <message>
        <source>The network could not be run on this image.</source>
        <translation>Сеть не удалось применить к этому изображению.</translation>
    </message>
    <message>
        <source>The model answers for {model}, the data set has {dataset}. Merge or leave out classes so that they agree.</source>
        <translation>Модель отвечает за {model}, а в наборе данных {dataset}. Объедините или исключите классы, чтобы они совпали.</translation>
    </message>
    <message>
        <source>There is no preset {name}. Known: {known}.</source>
        <translation>Предустановки {name} нет. Известны: {known}.</translation>
    </message>
    <message>
        <source>There is no setting {key}. Did you mean: {near}?</source>
        <translation>Настройки {key} нет. Имелось в виду: {near}?</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no value for {key}. Allowed: {allowed}.</source>
        <translation>«{value}» — не значение для {key}. Допустимо: {allowed}.</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged.</source>
        <translation>Настройки в {path} повреждены.</translation>
    </message>
    <message>
        <source>{name} can be no input of a model: it is known only once the diagnosis is, and gives the answer away (histology is asked for where cancer is feared). Allowed: age, sex, site.</source>
        <translation>{name} не может быть входом модели: это известно только вместе с диагнозом и выдаёт ответ (гистологию назначают там, где опасаются рака). Допустимо: age, sex, site.</translation>
    </message>
    <message>
        <source>{name} can be no input of a model: it says where a photograph comes from, not what is on the skin, and a model would learn the collection instead of the lesion. Allowed: age, sex, site.</source>
        <translation>{name} не может быть входом модели: это говорит, откуда снимок, а не что на коже, и модель выучила бы коллекцию вместо образования. Допустимо: age, sex, site.</translation>
    </message>
    <message>
        <source>clinical={value} needs data that say it, but of no training image is the {input} known.</source>
        <translation>Для clinical={value} эти сведения должны быть в данных, но ни у одного обучающего изображения не указано: {input}.</translation>
    </message>
    <message>
        <source>{first} does not go together with {second}.</source>
        <translation>{first} не сочетается с {second}.</translation>
    </message>
    <message>
        <source>{path} exists already. Use --resume to go on with it, or choose another folder.</source>
        <translation>{path} уже есть. Продолжите с --resume или выберите другую папку.</translation>
    </message>
    <message>
        <source>{path} is not a run: {file} is missing or damaged.</source>
        <translation>{path} — не запуск: {file} отсутствует или повреждён.</translation>
    </message>
    <message>
        <source>There is no run in {path}.</source>
        <translation>В {path} нет запуска.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged; this run cannot be resumed. Its best model is still there.</source>
        <translation>Контрольная точка {path} повреждена; этот запуск нельзя продолжить. Его лучшая модель на месте.</translation>
    </message>
    <message>
        <source>The data in {path} are not those that the run was trained on. Point at the original data to resume.</source>
        <translation>Данные в {path} — не те, на которых обучался запуск. Чтобы продолжить, укажите исходные данные.</translation>
    </message>
    <message>
        <source>The loss became infinite in epoch {epoch}. Try a smaller learning rate; the best epoch so far is kept.</source>
        <translation>Потери стали бесконечными в эпохе {epoch}. Попробуйте меньшую скорость обучения; лучшая из прошедших эпох сохранена.</translation>
    </message>
    <message>
        <source>{device} ran out of memory. Batches of {batch} images are now computed in parts of at most {part}; the training goes on.</source>
        <translation>На {device} не хватило памяти. Пакеты из {batch} изображений теперь вычисляются частями не больше {part}; обучение продолжается.</translation>
    </message>
    <message>
        <source>{count} images could not be decoded and are left out, {id} among them.</source>
        <translation>Не удалось декодировать и исключено изображений: {count}, среди них {id}.</translation>
    </message>
    <message>
        <source>The {part} part has no images. Choose other fractions or more data.</source>
        <translation>В части «{part}» нет изображений. Выберите другие доли или больше данных.</translation>
    </message>
    <message>
        <source>{first} and {second} judged no image in common.</source>
        <translation>{first} и {second} не оценили ни одного общего изображения.</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be compared: {first} answers for {first_classes}, {second} for {second_classes}. Choose runs of the same classes.</source>
        <translation>{first} и {second} нельзя сравнить: {first} отвечает за {first_classes}, {second} — за {second_classes}. Выберите запуски с одинаковыми классами.</translation>
    </message>
    <message>
        <source>These models cannot answer together: one answers for {first}, another for {other}. Choose models of the same classes.</source>
        <translation>Эти модели не могут отвечать вместе: одна отвечает за {first}, другая за {other}. Выберите модели с одинаковыми классами.</translation>
    </message>
    <message>
        <source>{folds} folds do not go with {lesions} lesions. Choose 2 to 20 folds, and no more than there are lesions.</source>
        <translation>Число блоков {folds} не подходит к числу образований {lesions}. Выберите от 2 до 20 блоков, но не больше, чем образований.</translation>
    </message>
    <message>
        <source>No fold of {path} is finished yet, so there is nothing to judge.</source>
        <translation>Ни один блок {path} ещё не готов, оценивать нечего.</translation>
    </message>
    <message>
        <source>Only {lesions} lesions have several photographs. The leak demonstrator needs at least {least}.</source>
        <translation>Несколько снимков есть только у {lesions} образований. Демонстрации утечки нужно не меньше {least}.</translation>
    </message>
    <message>
        <source>To have seen other photographs of the tested lesions in training is worth {value} [{low}, {high}] of balanced accuracy: a test that shares its lesions with training is so much too good.</source>
        <translation>Видеть при обучении другие снимки проверяемых образований стоит {value} [{low}; {high}] сбалансированной точности: настолько завышен тест, чьи образования встречались при обучении.</translation>
    </message>
    <message>
        <source>The difference in balanced accuracy, {value} [{low}, {high}], cannot be told from none. That does not show that leakage is harmless: with more lesions, more epochs or a network fine-tuned as a whole it may come out.</source>
        <translation>Разность сбалансированной точности {value} [{low}; {high}] неотличима от нуля. Это не значит, что утечка безвредна: при большем числе образований, эпох или при полном дообучении сети она может проявиться.</translation>
    </message>
    <message>
        <source>To have seen other photographs of the tested lesions in training made balanced accuracy worse: {value} [{low}, {high}]. Leakage does not explain that; look at the single trainings.</source>
        <translation>Другие снимки проверяемых образований при обучении ухудшили сбалансированную точность: {value} [{low}; {high}]. Утечка этого не объясняет; посмотрите на отдельные обучения.</translation>
    </message>
    <message>
        <source>The difference in balanced accuracy is {value}; the tested lesions are too few for an interval, so nothing follows from it.</source>
        <translation>Разность сбалансированной точности — {value}; образований слишком мало для интервала, поэтому из неё ничего не следует.</translation>
    </message>
    <message>
        <source>Nothing can be compared yet: both trainings of a seed must be finished.</source>
        <translation>Сравнивать пока нечего: должны закончиться оба обучения с одним зерном.</translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy is better: {value} [{low}, {high}].</source>
        <translation>С {change} сбалансированная точность выше: {value} [{low}; {high}].</translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy is worse: {value} [{low}, {high}].</source>
        <translation>С {change} сбалансированная точность ниже: {value} [{low}; {high}].</translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy differs by {value} [{low}, {high}], which cannot be told from none. Whatever lies in the interval may be true; more lesions or seeds narrow it.</source>
        <translation>С {change} сбалансированная точность отличается на {value} [{low}; {high}], что неотличимо от нуля. Верным может быть любое значение в интервале; больше образований или зёрен его сузят.</translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy differs by {value}; the lesions are too few for an interval, so nothing follows from it.</source>
        <translation>С {change} сбалансированная точность отличается на {value}; образований слишком мало для интервала, поэтому из неё ничего не следует.</translation>
    </message>
    <message>
        <source>{change} is how the settings are already: there is nothing to compare.</source>
        <translation>{change} и так действует: сравнивать нечего.</translation>
    </message>
    <message>
        <source>{key} cannot be what is changed here: both trainings must be judged on the same images.</source>
        <translation>{key} здесь менять нельзя: оба обучения должны оцениваться на одних и тех же изображениях.</translation>
    </message>
    <message>
        <source>The challenge&apos;s classes are {wanted}; the model answers for {model}.</source>
        <translation>Классы соревнования — {wanted}; модель отвечает за {model}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: the network answers {class} for {percent} % of the validation images. If this goes on it has collapsed to one class: look at sampling, learning rate and weights.</source>
        <translation>Эпоха {epoch}: сеть отвечает {class} для {percent}&#xa0;% проверочных изображений. Если так пойдёт дальше, она свелась к одному классу: проверьте сэмплирование, скорость обучения и веса.</translation>
    </message>
    <message>
        <source>The calibration could not be written to {path}: the model answers as before.</source>
        <translation>Калибровку не удалось записать в {path}: модель отвечает как прежде.</translation>
    </message>
    <message>
        <source>The image {id}, which is to be excluded, is not in the data set.</source>
        <translation>Изображения {id}, которое надо исключить, нет в наборе данных.</translation>
    </message>
    <message>
        <source>No fault was found. Balanced accuracy {figure} [{low}, {high}] on lesions that training has not seen; always answering {class} reaches {majority}.</source>
        <translation>Недостатков не найдено. Сбалансированная точность {figure} [{low}; {high}] на образованиях, которых обучение не видело; ответ «всегда {class}» достигает {majority}.</translation>
    </message>
    <message>
        <source>Read these figures with care; the warnings below say why.</source>
        <translation>Читайте эти показатели осторожно; предупреждения ниже говорят почему.</translation>
    </message>
    <message>
        <source>These figures say nothing about new lesions; the points in red say why.</source>
        <translation>Эти показатели ничего не говорят о новых образованиях; красные пункты говорят почему.</translation>
    </message>
    <message>
        <source>Synthetic data: drawn by the program, these figures say nothing about real lesions.</source>
        <translation>Синтетические данные: нарисованы программой, показатели ничего не говорят о настоящих образованиях.</translation>
    </message>
    <message>
        <source>Training images are among these: the figures flatter the model.</source>
        <translation>Среди них есть обучающие изображения: показатели льстят модели.</translation>
    </message>
    <message>
        <source>The best epoch was chosen on these images: the figures are a little too good.</source>
        <translation>Лучшая эпоха выбрана на этих изображениях: показатели немного завышены.</translation>
    </message>
    <message>
        <source>Another data set than the model was trained on: {dataset}.</source>
        <translation>Другой набор данных, не тот, на котором обучали модель: {dataset}.</translation>
    </message>
    <message>
        <source>Images of classes that the model does not know were left out: {classes}.</source>
        <translation>Изображения классов, которых модель не знает, исключены: {classes}.</translation>
    </message>
    <message>
        <source>{count} images could not be decoded and are not counted.</source>
        <translation>Не удалось декодировать и не учтено изображений: {count}.</translation>
    </message>
    <message>
        <source>The mean of the answers of {count} runs: {names}. Epochs, near-duplicates and features below are those of {name} alone.</source>
        <translation>Среднее ответов нескольких запусков ({count}): {names}. Эпохи, почти дубликаты и признаки ниже — только {name}.</translation>
    </message>
    <message>
        <source>Each answer is the mean over {views} views of the image: turned, mirrored, and beyond eight altered as in training.</source>
        <translation>Каждый ответ — среднее по взглядам на изображение ({views}): повёрнутым, отражённым, а после восьмого изменённым как при обучении.</translation>
    </message>
    <message>
        <source>Out-of-fold answers of a cross-validation with {folds} folds: every image is judged by the one network that was tested on it. Single folds reach a balanced accuracy of {mean} on average (standard deviation {deviation}).</source>
        <translation>Ответы перекрёстной проверки (блоков: {folds}): каждое изображение оценивает та сеть, что на нём проверялась. Отдельные блоки достигают в среднем сбалансированной точности {mean} (стандартное отклонение {deviation}).</translation>
    </message>
    <message>
        <source>Trained with the reference&apos;s scale fault switched on: training saw pixel values 255 times as large as validation, test and use do, so what is judged here is not what was learnt.</source>
        <translation>Обучено с включённой ошибкой масштаба образца: обучение видело значения пикселей в 255 раз больше, чем проверка, тест и применение, так что оценивается не то, чему научились.</translation>
    </message>
    <message>
        <source>0 images of this part share a lesion with training.</source>
        <translation>0 изображений этой части показывают образования из обучения.</translation>
    </message>
    <message>
        <source>{percent} % of the images ({leaking} of {images}) show a lesion that training has seen too: the figures are too good.</source>
        <translation>{percent}&#xa0;% изображений ({leaking} из {images}) показывают образование, которое видело и обучение: показатели завышены.</translation>
    </message>
    <message>
        <source>0 images of this part share a lesion with the training of any of the {count} runs that answer together.</source>
        <translation>0 изображений этой части показывают образования из обучения хотя бы одного из запусков ({count}), отвечающих вместе.</translation>
    </message>
    <message>
        <source>{percent} % of the images ({leaking} of {images}) show a lesion that at least one of the {count} runs answering together has trained on ({names}): the figures are too good.</source>
        <translation>{percent}&#xa0;% изображений ({leaking} из {images}) показывают образование, на котором обучался хотя бы один из запусков ({count}), отвечающих вместе ({names}): показатели завышены.</translation>
    </message>
    <message>
        <source>What {names} trained on is not known: whether it has seen lesions that are judged here cannot be said.</source>
        <translation>Неизвестно, на чём обучались эти запуски: {names}. Нельзя сказать, видели ли они оцениваемые здесь образования.</translation>
    </message>
    <message>
        <source>0 images share a lesion with the training of the fold that judged them.</source>
        <translation>0 изображений показывают образования из обучения того блока, который их оценивал.</translation>
    </message>
    <message>
        <source>The run was split by image: training may have seen lesions that are judged here. Open its data set to count them.</source>
        <translation>Запуск разбит по изображениям: обучение могло видеть оцениваемые образования. Откройте его набор данных, чтобы их посчитать.</translation>
    </message>
    <message>
        <source>The run&apos;s data set is not open, so shared lesions were not looked for.</source>
        <translation>Набор данных запуска не открыт, поэтому общие образования не искали.</translation>
    </message>
    <message>
        <source>0 photographs of this part have a near-duplicate in training under another lesion&apos;s name.</source>
        <translation>У 0 снимков этой части в обучении есть почти дубликат под именем другого образования.</translation>
    </message>
    <message>
        <source>{count} photographs of this part have a near-duplicate in training under another lesion&apos;s name: look at them and exclude what is the same lesion.</source>
        <translation>Снимков этой части с почти дубликатом в обучении под именем другого образования: {count}. Посмотрите на них и исключите то, что является тем же образованием.</translation>
    </message>
    <message>
        <source>Balanced accuracy {figure} [{low}, {high}]; always answering {class} reaches {majority}.</source>
        <translation>Сбалансированная точность {figure} [{low}; {high}]; ответ «всегда {class}» достигает {majority}.</translation>
    </message>
    <message>
        <source>Balanced accuracy {figure} [{low}, {high}] is not clearly above {majority}, which always answering {class} reaches.</source>
        <translation>Сбалансированная точность {figure} [{low}; {high}] не явно выше {majority}, чего достигает ответ «всегда {class}».</translation>
    </message>
    <message>
        <source>Accuracy {figure} is below {majority}, which always answering {class} reaches: alone it says nothing.</source>
        <translation>Доля верных ответов {figure} ниже {majority}, чего достигает ответ «всегда {class}»: сама по себе она ничего не говорит.</translation>
    </message>
    <message>
        <source>Every class is answered; the most frequent answer, {class}, takes {percent} %.</source>
        <translation>Каждый класс встречается в ответах; самый частый ответ, {class}, составляет {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>Never answered: {classes}.</source>
        <translation>Никогда не отвечено: {classes}.</translation>
    </message>
    <message>
        <source>The model answers {class} for {percent} % of the images: it has collapsed to one class.</source>
        <translation>Модель отвечает {class} для {percent}&#xa0;% изображений: она свелась к одному классу.</translation>
    </message>
    <message>
        <source>While training, the validation part was answered with one class only in these epochs: {epochs}.</source>
        <translation>При обучении на проверочную часть отвечали только одним классом в эпохах: {epochs}.</translation>
    </message>
    <message>
        <source>From the model&apos;s features the source of an image can be told with balanced accuracy {figure} (chance {chance}). Sources differ in their classes, so the model may have learnt the source.</source>
        <translation>По признакам модели источник изображения узнаётся со сбалансированной точностью {figure} (случайно {chance}). Источники различаются по классам, так что модель могла выучить источник.</translation>
    </message>
    <message>
        <source>From the model&apos;s features the source of an image can hardly be told: balanced accuracy {figure} (chance {chance}).</source>
        <translation>По признакам модели источник изображения почти не узнаётся: сбалансированная точность {figure} (случайно {chance}).</translation>
    </message>
    <message>
        <source>Among images of {class} alone, where the class cannot help, the source is told with balanced accuracy {figure} (chance {chance}).</source>
        <translation>Среди изображений одного {class}, где класс помочь не может, источник узнаётся со сбалансированной точностью {figure} (случайно {chance}).</translation>
    </message>
    <message>
        <source>The data do not say from which sources the images come (or only one has enough lesions): whether the model has learnt the source cannot be checked.</source>
        <translation>Данные не говорят, из каких источников изображения (или образований достаточно только в одном): проверить, не выучила ли модель источник, нельзя.</translation>
    </message>
    <message>
        <source>By {attribute}: over the classes that both have enough lesions of ({classes}), balanced accuracy is {worst} for {worst_group} and {best} for {best_group}; the intervals do not overlap.</source>
        <translation>По признаку {attribute}: по классам, которых достаточно у обеих групп ({classes}), сбалансированная точность {worst} у {worst_group} и {best} у {best_group}; интервалы не пересекаются.</translation>
    </message>
    <message>
        <source>There are no two groups by sex, age, site, source or proof that are large enough to be compared.</source>
        <translation>Нет двух групп по полу, возрасту, локализации, источнику или подтверждению, достаточно больших для сравнения.</translation>
    </message>
    <message>
        <source>No group by {attributes} is clearly worse than another; groups are small, so a gap may be hidden.</source>
        <translation>По признакам «{attributes}» ни одна группа не оказалась явно хуже другой; группы малы, разрыв может быть скрыт.</translation>
    </message>
    <message>
        <source>Probabilities can be taken at their word: they are off by {ece} on average.</source>
        <translation>Вероятностям можно верить: в среднем они ошибаются на {ece}.</translation>
    </message>
    <message>
        <source>The model is too sure of itself: it says {confidence} on average and is right in {accuracy}.</source>
        <translation>Модель слишком уверена: в среднем она говорит {confidence}, а права в {accuracy}.</translation>
    </message>
    <message>
        <source>The model is less sure than it could be: it says {confidence} on average and is right in {accuracy}.</source>
        <translation>Модель уверена меньше, чем могла бы: в среднем она говорит {confidence}, а права в {accuracy}.</translation>
    </message>
    <message>
        <source>On average the model is as sure as it is right ({accuracy}), but not answer by answer: probabilities are off by {ece}, too high at some levels and too low at others.</source>
        <translation>В среднем модель уверена настолько, насколько права ({accuracy}), но не в каждом ответе: вероятности ошибаются на {ece}, на одних уровнях завышены, на других занижены.</translation>
    </message>
    <message>
        <source>Fewer than {least} images of these classes: {classes}. Their figures are rough.</source>
        <translation>Меньше {least} изображений у классов: {classes}. Их показатели грубы.</translation>
    </message>
    <message>
        <source>No image of these classes: {classes}. They are not judged.</source>
        <translation>Нет изображений классов: {classes}. Они не оценены.</translation>
    </message>
    <message>
        <source>At least {least} images of every class.</source>
        <translation>Не меньше {least} изображений каждого класса.</translation>
    </message>
    <message>
        <source>{path} has no references yet: similar cases, prediction sets and the input check need them. Build them with the data set that the run was trained on.</source>
        <translation>У {path} ещё нет эталонов: они нужны похожим случаям, множествам прогноза и проверке снимка. Постройте их по набору данных, на котором обучался запуск.</translation>
    </message>
    <message>
        <source>The references {path} are damaged, or of other weights than the model&apos;s. Build them again.</source>
        <translation>Эталоны {path} повреждены или относятся к другим весам. Постройте их заново.</translation>
    </message>
    <message>
        <source>The validation part has only {images} images; at least {least} are needed for the references of a run.</source>
        <translation>В проверочной части только {images} изображений; для эталонов запуска нужно не меньше {least}.</translation>
    </message>
    <message>
        <source>The picture is too small: {width} x {height} pixels, where the shorter side should have {least}.</source>
        <translation>Снимок слишком мал: {width} x {height} пикселей, меньшая сторона должна быть не меньше {least}.</translation>
    </message>
    <message>
        <source>The picture is blurred: its sharpness is {value}, that of nearly all validation images above {limit}.</source>
        <translation>Снимок нерезкий: его резкость {value}, а почти у всех проверочных изображений она выше {limit}.</translation>
    </message>
    <message>
        <source>The picture is too dark: its mean lightness is {value} %, that of nearly all validation images above {limit} %.</source>
        <translation>Снимок слишком тёмный: его средняя светлота {value}&#xa0;%, а почти у всех проверочных изображений она выше {limit}&#xa0;%.</translation>
    </message>
    <message>
        <source>The picture is too bright: its mean lightness is {value} %, that of nearly all validation images below {limit} %.</source>
        <translation>Снимок слишком светлый: его средняя светлота {value}&#xa0;%, а почти у всех проверочных изображений она ниже {limit}&#xa0;%.</translation>
    </message>
    <message>
        <source>Colours and contrasts are not those of the photographs of skin that the model has learnt from.</source>
        <translation>Цвета и контрасты не те, что у снимков кожи, на которых училась модель.</translation>
    </message>
    <message>
        <source>Hair, ink or a ruler lies over much of the lesion: {value} % of the middle is thin dark lines.</source>
        <translation>Волосы, чернила или линейка закрывают большую часть образования: {value}&#xa0;% середины — тонкие тёмные линии.</translation>
    </message>
    <message>
        <source>The picture is unlike everything that the model has learnt from; only {share} % of the validation images are this far away.</source>
        <translation>Снимок не похож ни на что, на чём училась модель; так далеко лишь {share}&#xa0;% проверочных изображений.</translation>
    </message>
    <message>
        <source>Refer: at {level} % confidence the answer stays open between {classes}.</source>
        <translation>Направить к специалисту: при доверии {level}&#xa0;% ответ остаётся открытым между {classes}.</translation>
    </message>
    <message>
        <source>Refer: at {level} % confidence no class fits; {class} comes nearest.</source>
        <translation>Направить к специалисту: при доверии {level}&#xa0;% не подходит ни один класс; ближе всего {class}.</translation>
    </message>
    <message>
        <source>At {level} % confidence the answer is {class_name} alone.</source>
        <translation>При доверии {level}&#xa0;% ответ один: {class_name}.</translation>
    </message>
    <message>
        <source>Malignant: {probability}, above the operating point of {threshold}.</source>
        <translation>Злокачественное: {probability}, выше рабочей точки {threshold}.</translation>
    </message>
    <message>
        <source>Malignant: {probability}, below the operating point of {threshold}.</source>
        <translation>Злокачественное: {probability}, ниже рабочей точки {threshold}.</translation>
    </message>
    <message>
        <source>There, on the validation part: sensitivity {sensitivity} % (asked for {wanted} %), specificity {specificity} %.</source>
        <translation>Там, на проверочной части: чувствительность {sensitivity}&#xa0;% (запрошено {wanted}&#xa0;%), специфичность {specificity}&#xa0;%.</translation>
    </message>
    <message>
        <source>At a prevalence of {prevalence} % instead of the validation part&apos;s {validation} %: probability {probability}; of such answers {positive} % are right that say malignant, {negative} % that say benign.</source>
        <translation>При распространённости {prevalence}&#xa0;% вместо {validation}&#xa0;% проверочной части: вероятность {probability}; из таких ответов верны {positive}&#xa0;% ответов «злокачественное» и {negative}&#xa0;% ответов «доброкачественное».</translation>
    </message>
    <message>
        <source>For a prevalence as in the validation part, {prevalence} %.</source>
        <translation>Для распространённости как в проверочной части, {prevalence}&#xa0;%.</translation>
    </message>
    <message>
        <source>Turned and mirrored, {class} lies between {lowest} and {highest}, on average at {mean}.</source>
        <translation>При поворотах и отражениях {class} — от {lowest} до {highest}, в среднем {mean}.</translation>
    </message>
    <message>
        <source>Refused: what the bars say about this photograph means nothing.</source>
        <translation>Отклонено: то, что столбцы говорят об этом снимке, ничего не значит.</translation>
    </message>
    <message>
        <source>The model also learnt from {known}; not given: {missing}. It answers as for a person of whom that is not known.</source>
        <translation>Модель училась и на этих сведениях: {known}; не указано: {missing}. Она отвечает как для человека, о котором это неизвестно.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; as {input} did not occur in the training data and counts as not known. Known: {known}.</source>
        <translation>Значение «{value}» ({input}) не встречалось в обучающих данных и считается неизвестным. Известны: {known}.</translation>
    </message>
    <message>
        <source>The model does not use {inputs}: what was given changes nothing.</source>
        <translation>Модель не использует сведения {inputs}: указанное ничего не меняет.</translation>
    </message>
    <message>
        <source>{path} is not a batch that LesionLab can go on with: {file} is missing or damaged. Choose another folder.</source>
        <translation>{path} — не серия, которую LesionLab может продолжить: {file} отсутствует или повреждён. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The batch in {path} was begun with another model: {model}. Go on with that one, or choose another folder.</source>
        <translation>Серия в {path} начата с другой моделью: {model}. Продолжите с ней или выберите другую папку.</translation>
    </message>
    <message>
        <source>The batch in {path} was begun with other settings: {key} was {was} and is now {now}. Choose the same again, or another folder.</source>
        <translation>Серия в {path} начата с другими настройками: {key} было {was}, а теперь {now}. Выберите прежние или другую папку.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no format that models are exported to. Known: {known}.</source>
        <translation>«{name}» — не формат, в который экспортируются модели. Известны: {known}.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name, or remove it first.</source>
        <translation>{path} уже есть. Выберите другое имя или сначала удалите его.</translation>
    </message>
    <message>
        <source>This model cannot be exported as {format}: a part of it ({part}) has no counterpart there.</source>
        <translation>Эту модель нельзя экспортировать как {format}: её части ({part}) там нет соответствия.</translation>
    </message>
    <message>
        <source>{checker} refuses the exported model, so it was not kept. Please report this.</source>
        <translation>{checker} не принимает экспортированную модель, поэтому она не сохранена. Пожалуйста, сообщите об этом.</translation>
    </message>
    <message>
        <source>Run by {engine}, the exported model answers otherwise than LesionLab does: probabilities differ by up to {difference} (allowed: {allowed}). It was not kept.</source>
        <translation>В {engine} экспортированная модель отвечает иначе, чем LesionLab: вероятности различаются до {difference} (допустимо {allowed}). Она не сохранена.</translation>
    </message>
    <message>
        <source>{path} is a model file; TensorBoard&apos;s files are made from the epochs of a run. Choose the run&apos;s folder.</source>
        <translation>{path} — файл модели; файлы TensorBoard делаются из эпох запуска. Выберите папку запуска.</translation>
    </message>
    <message>
        <source>This build of LesionLab holds no {what}, so it cannot make a web page. It is fetched when LesionLab is built with a connection to the npm registry, or from the file that LESIONLAB_WEB_RUNTIME names.</source>
        <translation>В этой сборке LesionLab нет {what}, поэтому сделать веб-страницу она не может. Эта часть загружается, когда LesionLab собирают с доступом к реестру npm, или берётся из файла, названного в LESIONLAB_WEB_RUNTIME.</translation>
    </message>
    <message>
        <source>The model has {size} MB; above {limit} MB it is too much for one file. Export a folder instead: a name without .html.</source>
        <translation>В модели {size} МБ; больше {limit} МБ — слишком много для одного файла. Экспортируйте папку: имя без .html.</translation>
    </message>
    <message>
        <source>A model with {what} cannot be made a web page: the page would answer otherwise than LesionLab does.</source>
        <translation>Модель, в которой есть {what}, нельзя сделать веб-страницей: страница отвечала бы иначе, чем LesionLab.</translation>
    </message>
    <message>
        <source>{address}:{port} cannot be used; another program may have it. Choose another port.</source>
        <translation>{address}:{port} использовать нельзя; возможно, его занимает другая программа. Выберите другой порт.</translation>
    </message>
    <message>
        <source>{path} holds no index.html. Choose a folder made by: lesionlab-cli export --format web.</source>
        <translation>В {path} нет index.html. Выберите папку, сделанную командой: lesionlab-cli export --format web.</translation>
    </message>
    <message>
        <source>This build of LesionLab has no web server (Debian&apos;s libcpp-httplib-dev). Any other web server can serve {path}.</source>
        <translation>В этой сборке LesionLab нет веб-сервера (libcpp-httplib-dev в Debian). {path} может отдавать любой другой веб-сервер.</translation>
    </message>
    <message>
        <source>{path} is not a LesionLab project, or its project.json is damaged.</source>
        <translation>{path} — не проект LesionLab, или его project.json повреждён.</translation>
    </message>
    <message>
        <source>The data set is no longer in {path}. Point at its new place.</source>
        <translation>Набора данных больше нет в {path}. Укажите его новое место.</translation>
    </message>
    <message>
        <source>hair removal</source>
        <translation>удаление волос</translation>
    </message>
    <message>
        <source>colour constancy</source>
        <translation>удаление цвета света</translation>
    </message>
    <message>
        <source>age, sex or site as inputs</source>
        <translation>возраст, пол или локализация на входе</translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>histopathology</source>
        <translation>гистология</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>наблюдение</translation>
    </message>
    <message>
        <source>expert consensus</source>
        <translation>консенсус экспертов</translation>
    </message>
    <message>
        <source>confocal microscopy</source>
        <translation>конфокальная микроскопия</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Шаг вв&amp;ерх</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Шаг вн&amp;из</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Открыть раскрывающийся список</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Каталог не найден.
Проверьте правильность указанного имени каталога.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не найден.
Проверьте правильность указанного имени файла.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже существует.
Заменить его?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» защищён от записи.
Действительно удалить?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Действительно удалить «%1»?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Переключить в подробный режим</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Переключить в режим списка</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не удалось удалить каталог.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Подробный вид</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Каталоги</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Каталог:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Типы файлов:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Найти каталог</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти в родительский каталог</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Места и закладки</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Перейти к:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Родительский каталог</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавние документы</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Показать </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показать ск&amp;рытые файлы</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата изменения</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой компьютер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Скрыть подробности...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Показать подробности...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;ет для всех</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Сохранить все</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Да для &amp;всех</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>К левой границе</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>На страницу вниз</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>На страницу влево</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>На страницу вправо</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>На страницу вверх</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>К правой границе</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прокрутить вниз</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Прокрутить сюда</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Прокрутить вправо</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Прокрутить вверх</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Вверх</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Влево</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вправо</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Прокрутить вправо</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Повторить действие</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Повторить %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить действие</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Отменить %1</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Скопировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>malignant</source>
        <translation>злокач.</translation>
    </message>
    <message>
        <source>malignant against benign</source>
        <translation>злокачественные против доброкачественных</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>доброкач.</translation>
    </message>
    <message>
        <source>%1 against the rest</source>
        <translation>%1 против остальных</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>другой класс</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Локализация</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>training</source>
        <translation>обучение</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>test</source>
        <translation>тест</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>от %1 до %2 лет</translation>
    </message>
    <message>
        <source>by image id</source>
        <translation>по номеру изображения</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>по классу</translation>
    </message>
    <message>
        <source>by age</source>
        <translation>по возрасту</translation>
    </message>
    <message>
        <source>by lesion</source>
        <translation>по образованию</translation>
    </message>
    <message>
        <source>by part</source>
        <translation>по части</translation>
    </message>
</context>
<context>
    <name>Suspects</name>
    <message>
        <source>%1: %2, lesion %3</source>
        <translation>%1: %2, образование %3</translation>
    </message>
    <message>
        <source>labelled %1, which networks that have not seen the lesion give %2; they answer %3 with %4</source>
        <translation>метка %1, которой сети, не видевшие образования, дают %2; они отвечают %3 с %4</translation>
    </message>
    <message>
        <source>%1 of 64 bits differ</source>
        <translation>отличаются %1 бит из 64</translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>исключено: %1</translation>
    </message>
</context>
<context>
    <name>SystemCamera</name>
    <message>
        <source>The system does not let this program use the camera. Its privacy settings can allow it.</source>
        <translation>Система не разрешает программе использовать камеру. Это можно разрешить в настройках конфиденциальности.</translation>
    </message>
    <message>
        <source>The camera gives no picture (%1). Another program may be using it, or the system does not allow it.</source>
        <translation>Камера не даёт изображения (%1). Возможно, её использует другая программа или система не разрешает.</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>Утечка</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Почти дубликаты</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Базовый уровень</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Сведение к классу</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Подгруппы</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Калибровка</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Изображений в классах</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>к сведению</translation>
    </message>
</context>
<context>
    <name>lesion::AboutDialog</name>
    <message>
        <source>&lt;p&gt;Train, judge and use classifiers of skin lesions: from a folder of dermatoscopic images to a trained network, an honest judgement of it, and a probability for each class of a new photograph.&lt;/p&gt;&lt;p&gt;&lt;b&gt;For research and teaching. Not a medical device.&lt;/b&gt; What it says of a photograph is no diagnosis and must not replace one.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer: images are neither sent nor fetched. The network is used only for published weights, when you press Download there.&lt;/p&gt;&lt;p&gt;LesionLab is free software: you may redistribute and change it under the terms of the GNU General Public License, version 3 or (at your choice) any later version. It comes without any warranty. See &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;the licence&lt;/a&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Обучение, оценка и применение классификаторов образований кожи: от папки дерматоскопических изображений до обученной сети, честной её оценки и вероятности каждого класса для нового снимка.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Для исследований и преподавания. Не медицинское изделие.&lt;/b&gt; То, что программа говорит о снимке, — не диагноз и не может его заменить.&lt;/p&gt;&lt;p&gt;Ничто не покидает этот компьютер: изображения не отправляются и не загружаются. Сеть используется только для опубликованных весов, когда там нажимают «Скачать».&lt;/p&gt;&lt;p&gt;LesionLab — свободная программа: её можно распространять и изменять на условиях GNU General Public License версии 3 или (по вашему выбору) любой более поздней. Она поставляется без каких-либо гарантий. См. &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;лицензию&lt;/a&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;HAM10000&lt;/b&gt;: P. Tschandl, C. Rosendahl, H. Kittler, &quot;The HAM10000 dataset, a large collection of multi-source dermatoscopic images of common pigmented skin lesions&quot;, Scientific Data 5, 180161 (2018), &lt;a href=&quot;https://doi.org/10.7910/DVN/DBW86T&quot;&gt;doi:10.7910/DVN/DBW86T&lt;/a&gt;. Licence: CC BY-NC 4.0, so no commercial use, and name the authors. The images are not part of LesionLab. Models trained on them are best treated alike.&lt;/p&gt;&lt;p&gt;&lt;b&gt;ImageNet weights&lt;/b&gt; of MobileNetV2: from torchvision, BSD-3-Clause; trained on ImageNet, whose images are for non-commercial research.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Synthetic lesions&lt;/b&gt;: drawn by this program from a seed. They show no patients, and nothing learnt from them holds for patients.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;HAM10000&lt;/b&gt;: P. Tschandl, C. Rosendahl, H. Kittler, «The HAM10000 dataset, a large collection of multi-source dermatoscopic images of common pigmented skin lesions», Scientific Data 5, 180161 (2018), &lt;a href=&quot;https://doi.org/10.7910/DVN/DBW86T&quot;&gt;doi:10.7910/DVN/DBW86T&lt;/a&gt;. Лицензия: CC BY-NC 4.0, то есть без коммерческого использования и с указанием авторов. Изображения не входят в LesionLab. С обученными на них моделями лучше обходиться так же.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Веса ImageNet&lt;/b&gt; для MobileNetV2: из torchvision, BSD-3-Clause; обучены на ImageNet, изображения которого предназначены для некоммерческих исследований.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Синтетические образования&lt;/b&gt;: нарисованы этой программой из зерна. На них нет пациентов, и ничто, выученное по ним, на пациентов не переносится.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About LesionLab</source>
        <translation>О программе LesionLab</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Библиотеки</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Библиотеки</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Данные</translation>
    </message>
</context>
<context>
    <name>lesion::AnswerPanel</name>
    <message>
        <source>Largest first</source>
        <translation>Сначала наибольшие</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Следить за папкой…</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Камера…</translation>
    </message>
    <message>
        <source>Otherwise the classes keep the order of the model.</source>
        <translation>Иначе классы идут в порядке модели.</translation>
    </message>
    <message>
        <source>Puts the figures of this photograph on the clipboard.</source>
        <translation>Помещает значения этого снимка в буфер обмена.</translation>
    </message>
    <message>
        <source>This diagnosis as a report, or the figures of every photograph in the list.</source>
        <translation>Этот диагноз как отчёт или значения всех снимков списка.</translation>
    </message>
    <message>
        <source>Empties the list of photographs. Delete removes one.</source>
        <translation>Очищает список снимков. Delete удаляет один.</translation>
    </message>
    <message>
        <source>Diagnoses every photograph that arrives in a folder, such as a dermatoscope&apos;s export folder.</source>
        <translation>Ставит диагноз по каждому снимку, появившемуся в папке, например в папке экспорта дерматоскопа.</translation>
    </message>
    <message>
        <source>Takes a picture with a camera and diagnoses it. Nothing is saved.</source>
        <translation>Делает снимок камерой и ставит по нему диагноз. Ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Report of this photograph as %1…</source>
        <translation>Отчёт по этому снимку как %1…</translation>
    </message>
    <message>
        <source>Name the photograph&apos;s file in it</source>
        <translation>Назвать в нём файл снимка</translation>
    </message>
    <message>
        <source>Figures of all photographs as CSV…</source>
        <translation>Значения всех снимков как CSV…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · answered in %2 ms</source>
        <translation>%1 · ответ за %2 мс</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Больше не следить</translation>
    </message>
</context>
<context>
    <name>lesion::AugmentationPreview</name>
    <message>
        <source>Preview of the augmentation</source>
        <translation>Предварительный вид аугментации</translation>
    </message>
    <message>
        <source>No augmentation is on: training sees the photographs unchanged.</source>
        <translation>Аугментация выключена: обучение видит снимки без изменений.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training photographs as they are, and as epoch %1 of the training sees them.</source>
        <translation>
            <numerusform>%Ln обучающий снимок как есть и таким, каким его видит эпоха %1 обучения.</numerusform>
            <numerusform>%Ln обучающих снимка как есть и такими, какими их видит эпоха %1 обучения.</numerusform>
            <numerusform>%Ln обучающих снимков как есть и такими, какими их видит эпоха %1 обучения.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) as it is, and as epochs %3 to %4 of the training see it.</source>
        <translation>%1 (%2) как есть и каким его видят эпохи обучения с %3 по %4.</translation>
    </message>
    <message>
        <source>%1 % of these photographs was taken for hair.</source>
        <translation>За волосы принято %1&#xa0;% площади этих снимков.</translation>
    </message>
    <message>
        <source>%1 % of this photograph was taken for hair.</source>
        <translation>За волосы принято %1&#xa0;% площади этого снимка.</translation>
    </message>
    <message>
        <source>The light&apos;s colour is taken out.</source>
        <translation>Цвет освещения убран.</translation>
    </message>
    <message>
        <source>The photographs as they are, and as training sees them.</source>
        <translation>Снимки как есть и такими, какими их видит обучение.</translation>
    </message>
</context>
<context>
    <name>lesion::BatchDialog</name>
    <message>
        <source>Done: %1 images, %2 of them refused, %3 not read.</source>
        <translation>Готово: изображений %1, из них отклонено %2, не прочитано %3.</translation>
    </message>
    <message>
        <source>Open the pages</source>
        <translation>Открыть страницы</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Все изображения</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитанные</translation>
    </message>
    <message>
        <source>No program could be started for %1.</source>
        <translation>Для %1 не удалось запустить ни одной программы.</translation>
    </message>
    <message>
        <source>Listing the images…</source>
        <translation>Составляется список изображений…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 изобр./с</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>отклонено %1</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>не прочитано %1</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>остановка…</translation>
    </message>
    <message>
        <source>There is no trained model in this project yet.</source>
        <translation>В этом проекте ещё нет обученной модели.</translation>
    </message>
    <message>
        <source>Choose a folder with images.</source>
        <translation>Выберите папку с изображениями.</translation>
    </message>
    <message>
        <source>%1 of %2 images have an answer here. Go on takes up where that batch ended.</source>
        <translation>Здесь есть ответы для %1 изображений из %2. «Продолжить» начнёт с того места, где серия остановилась.</translation>
    </message>
    <message>
        <source>All %1 images of this batch have an answer. Go on adds those that came since.</source>
        <translation>Для всех изображений этой серии (%1) ответы есть. «Продолжить» добавит появившиеся с тех пор.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Diagnose a folder</source>
        <translation>Диагноз по папке</translation>
    </message>
    <message>
        <source>Every image of a folder, one after the other, into a table (CSV) and pages with thumbnails. It can be stopped and gone on with at any time. For research and teaching. Not a medical device.</source>
        <translation>Каждое изображение папки, одно за другим, — в таблицу (CSV) и на страницы с миниатюрами. Можно в любой момент остановить и продолжить. Для исследований и преподавания. Не медицинское изделие.</translation>
    </message>
    <message>
        <source>Folder with images</source>
        <translation>Папка с изображениями</translation>
    </message>
    <message>
        <source>Folder for the answers</source>
        <translation>Папка для ответов</translation>
    </message>
    <message>
        <source>A new or empty folder, or that of a batch to go on with.</source>
        <translation>Новая или пустая папка либо папка серии, которую нужно продолжить.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>&amp;Images in</source>
        <translation>&amp;Изображения из</translation>
    </message>
    <message>
        <source>&amp;Answers into</source>
        <translation>О&amp;тветы в</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Модель</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder with images</source>
        <translation>Выбрать папку с изображениями</translation>
    </message>
    <message>
        <source>Choose the folder for the answers</source>
        <translation>Выбрать папку для ответов</translation>
    </message>
    <message>
        <source>&amp;Folders inside too</source>
        <translation>&amp;Вложенные папки</translation>
    </message>
    <message>
        <source>&amp;Prediction sets and input check</source>
        <translation>Множества &amp;прогноза и проверка снимка</translation>
    </message>
    <message>
        <source>From the run&apos;s references. Without them answers have probabilities alone.</source>
        <translation>Из эталонов запуска. Без них в ответах только вероятности.</translation>
    </message>
    <message>
        <source>Confidence of prediction sets</source>
        <translation>Уровень доверия множеств прогноза</translation>
    </message>
    <message>
        <source>Heat maps</source>
        <translation>Тепловые карты</translation>
    </message>
    <message>
        <source>Where in each image its answer comes from. Takes several times longer.</source>
        <translation>Какие места каждого изображения определили ответ. Работает в несколько раз дольше.</translation>
    </message>
    <message>
        <source>No heat maps</source>
        <translation>Без тепловых карт</translation>
    </message>
    <message>
        <source>Heat maps: %1</source>
        <translation>Тепловые карты: %1</translation>
    </message>
    <message>
        <source>&amp;Name the files on the pages</source>
        <translation>Имена &amp;файлов на страницах</translation>
    </message>
    <message>
        <source>A file&apos;s name may be a person&apos;s. The table names the files always.</source>
        <translation>Имя файла может оказаться именем человека. В таблице файлы названы всегда.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Ends after the image that is being looked at. Everything is kept and can be gone on with.</source>
        <translation>Завершает после текущего изображения. Всё готовое сохраняется, серию можно продолжить.</translation>
    </message>
    <message>
        <source>&amp;Open the pages</source>
        <translation>Открыть &amp;страницы</translation>
    </message>
    <message>
        <source>In the browser, from this computer&apos;s disk.</source>
        <translation>В браузере, с диска этого компьютера.</translation>
    </message>
    <message>
        <source>How far the batch is</source>
        <translation>Ход серии</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Какие строки показать</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Enter opens the image on the Diagnose page.</source>
        <translation>Enter открывает изображение на странице «Диагноз».</translation>
    </message>
    <message>
        <source>Every image becomes a row here.</source>
        <translation>Каждое изображение станет здесь строкой.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>lesion::BatchRows</name>
    <message>
        <source>not read</source>
        <translation>не прочитан</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Множество</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>lesion::CameraDialog</name>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Камера</translation>
    </message>
    <message>
        <source>&amp;Take the picture</source>
        <translation>&amp;Сделать снимок</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Какая камера</translation>
    </message>
    <message>
        <source>Diagnoses what is seen (Space). The picture is kept in memory alone, like a pasted one.</source>
        <translation>Ставит диагноз по тому, что видно (пробел). Снимок хранится только в памяти, как вставленный.</translation>
    </message>
    <message>
        <source>No camera was found. One that is plugged in now is taken at once.</source>
        <translation>Камера не найдена. Если подключить её сейчас, она будет взята сразу.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Камера включается…</translation>
    </message>
    <message>
        <source>Hold the lesion sharp and whole in the picture, then press Space.</source>
        <translation>Держите образование в кадре резко и целиком и нажмите пробел.</translation>
    </message>
    <message>
        <source>Taken: its answer stands in the list behind this window.</source>
        <translation>Снято: ответ — в списке за этим окном.</translation>
    </message>
    <message>
        <source>%1 pictures are taken.</source>
        <translation>Снято снимков: %1.</translation>
    </message>
</context>
<context>
    <name>lesion::CaseButton</name>
    <message>
        <source>proof not known</source>
        <translation>подтверждение неизвестно</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>class, distance</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, at a distance of %3 (0: the same, 1: nothing in common). Image %4, lesion %5. Opens the image in the data set.</source>
        <translation>%1, %2, расстояние %3 (0: одинаковы, 1: ничего общего). Изображение %4, образование %5. Открывает изображение в наборе данных.</translation>
    </message>
    <message>
        <source>picture not found</source>
        <translation>изображение не найдено</translation>
    </message>
</context>
<context>
    <name>lesion::CaseView</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>%1 · image %2 of %3</source>
        <translation>%1 · изображение %2 из %3</translation>
    </message>
    <message>
        <source>The data set is not open, so there is no picture.</source>
        <translation>Набор данных не открыт, поэтому изображения нет.</translation>
    </message>
</context>
<context>
    <name>lesion::CasesPanel</name>
    <message>
        <source>true: %1
%2</source>
        <translation>истинный: %1
%2</translation>
    </message>
    <message>
        <source>
lesion %1</source>
        <translation>
образование %1</translation>
    </message>
    <message>
        <source>Images of the chosen cell</source>
        <translation>Изображения выбранной ячейки</translation>
    </message>
    <message>
        <source>Show in the data set</source>
        <translation>Показать в наборе данных</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>К диагнозу</translation>
    </message>
    <message>
        <source>Selects the chosen images (all, if none is chosen) on the Dataset page.</source>
        <translation>Выделяет выбранные изображения (если не выбрано — все) на странице «Данные».</translation>
    </message>
    <message>
        <source>Opens the chosen images (all, if none is chosen) on the Diagnose page.</source>
        <translation>Открывает выбранные изображения (если не выбрано — все) на странице «Диагноз».</translation>
    </message>
    <message>
        <source>Click a cell of the confusion matrix to see its images, the surest answers first.</source>
        <translation>Нажмите на ячейку матрицы ошибок, чтобы увидеть её изображения: сначала самые уверенные ответы.</translation>
    </message>
    <message>
        <source>The number is the probability of the answer.</source>
        <translation>Число — вероятность ответа.</translation>
    </message>
</context>
<context>
    <name>lesion::ChangeChoice</name>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Её значение</translation>
    </message>
    <message>
        <source>Allowed: %1. Now: %2.</source>
        <translation>Допустимо: %1. Сейчас: %2.</translation>
    </message>
</context>
<context>
    <name>lesion::ClassChart</name>
    <message>
        <source>Folds the chart away or shows it. A lesion may have several photographs.</source>
        <translation>Сворачивает или показывает диаграмму. У образования может быть несколько снимков.</translation>
    </message>
    <message>
        <source>Images and lesions per class</source>
        <translation>Изображения и образования по классам</translation>
    </message>
    <message>
        <source>Images (solid) and lesions (hatched) per class</source>
        <translation>Изображения (сплошные) и образования (штриховка) по классам</translation>
    </message>
    <message>
        <source>Images (solid) and lesions (hatched) per class, of those shown</source>
        <translation>Изображения (сплошные) и образования (штриховка) по классам, из показанных</translation>
    </message>
    <message>
        <source>%1
images: %2 (%3 %)
lesions: %4
images a lesion: %5</source>
        <translation>%1
изображений: %2 (%3&#xa0;%)
образований: %4
изображений на образование: %5</translation>
    </message>
</context>
<context>
    <name>lesion::ClassEditor</name>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Classes with the same name are merged; those without a tick are left out. The files are not changed, and Edit → Undo takes it back.</source>
        <translation>Классы с одинаковым именем объединяются; без галочки — исключаются. Файлы не меняются, и «Правка → Отменить» возвращает прежнее.</translation>
    </message>
    <message>
        <source>Class in the data</source>
        <translation>Класс в данных</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Имя здесь</translation>
    </message>
    <message>
        <source>Classes and their names</source>
        <translation>Классы и их имена</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Все классы</translation>
    </message>
    <message>
        <source>Every class of the data under its own name.</source>
        <translation>Каждый класс данных под собственным именем.</translation>
    </message>
    <message>
        <source>Malignant against benign</source>
        <translation>Злокачественные против доброкачественных</translation>
    </message>
    <message>
        <source>Melanoma, carcinomas and actinic keratosis against the rest.</source>
        <translation>Меланома, карциномы и актинический кератоз против остальных.</translation>
    </message>
    <message>
        <source>Melanoma against nevus</source>
        <translation>Меланома против невуса</translation>
    </message>
    <message>
        <source>The other classes are left out.</source>
        <translation>Остальные классы исключаются.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes, %1 images (%2)</source>
        <translation>
            <numerusform>%Ln класс, %1 изображений (%2)</numerusform>
            <numerusform>%Ln класса, %1 изображений (%2)</numerusform>
            <numerusform>%Ln классов, %1 изображений (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>No class is chosen. A classifier needs at least two.</source>
        <translation>Не выбран ни один класс. Классификатору нужно не меньше двух.</translation>
    </message>
</context>
<context>
    <name>lesion::ClassSettings</name>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Классы…</translation>
    </message>
    <message>
        <source>Merges, renames or leaves out classes, as melanoma against nevus. Can be undone.</source>
        <translation>Объединяет, переименовывает или исключает классы, например меланома против невуса. Можно отменить.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln classes of the data, as they are.</source>
        <translation>
            <numerusform>%Ln класс данных, как есть.</numerusform>
            <numerusform>Все %Ln класса данных, как есть.</numerusform>
            <numerusform>Все %Ln классов данных, как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>left out: %Ln classes</source>
        <translation>
            <numerusform>исключён: %Ln класс</numerusform>
            <numerusform>исключено: %Ln класса</numerusform>
            <numerusform>исключено: %Ln классов</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ This does not fit the data; all classes are shown.</source>
        <translation>⚠ Это не подходит к данным; показаны все классы.</translation>
    </message>
    <message>
        <source>Change classes</source>
        <translation>Изменить классы</translation>
    </message>
</context>
<context>
    <name>lesion::ClassTable</name>
    <message>
        <source>Figures for each class</source>
        <translation>Показатели по классам</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Изобр.</translation>
    </message>
    <message>
        <source>Av. precision</source>
        <translation>Ср. точн.</translation>
    </message>
</context>
<context>
    <name>lesion::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Type what you want to do: an action, a page, a setting, a run, a help text</source>
        <translation>Напишите, что нужно сделать: действие, страница, настройка, запуск, текст справки</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Этим буквам ничего не подходит.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it, Escape closes</source>
        <translation>Вверх и вниз — выбор, Enter — выполнить, Esc — закрыть</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lesion::ComparisonPanel</name>
    <message>
        <source>Judge together</source>
        <translation>Оценить вместе</translation>
    </message>
    <message>
        <source>Runs to compare with</source>
        <translation>Запуски для сравнения</translation>
    </message>
    <message>
        <source>Tick the runs that the shown run is compared with. All were judged on their test parts; differences are of the images that both judged.</source>
        <translation>Отметьте запуски, с которыми сравнивается показанный. Все оценены на своей тестовой части; разности — по изображениям, которые оценили оба.</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>Другой запуск…</translation>
    </message>
    <message>
        <source>A run in another folder, of another project or of the command line.</source>
        <translation>Запуск в другой папке, из другого проекта или из командной строки.</translation>
    </message>
    <message>
        <source>Judges the mean of the answers of the shown and the ticked runs (an ensemble) on the chosen images, and says what it gained and cost.</source>
        <translation>Оценивает среднее ответов показанного и отмеченных запусков (ансамбль) на выбранных изображениях и говорит, что это дало и чего стоило.</translation>
    </message>
    <message>
        <source>Tick a run above to compare it with the shown one.</source>
        <translation>Отметьте запуск выше, чтобы сравнить его с показанным.</translation>
    </message>
    <message>
        <source>Figures of the compared runs</source>
        <translation>Показатели сравниваемых запусков</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Различающиеся настройки</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>ROC of the compared runs</source>
        <translation>ROC сравниваемых запусков</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Сравнение …</translation>
    </message>
    <message>
        <source>This project has no other run with test predictions. Other run… opens one from elsewhere.</source>
        <translation>В этом проекте нет другого запуска с ответами на тесте. «Другой запуск…» открывает запуск из другого места.</translation>
    </message>
    <message>
        <source>The folder of a run</source>
        <translation>Папка запуска</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>Настройки не различаются.</translation>
    </message>
    <message>
        <source>ROC: %1</source>
        <translation>ROC: %1</translation>
    </message>
</context>
<context>
    <name>lesion::ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Матрица ошибок</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter shows a cell&apos;s images, the context menu saves and copies.</source>
        <translation>Стрелки перемещают, Enter показывает изображения ячейки, контекстное меню сохраняет и копирует.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 were recognised.</source>
        <translation>Распознано %1 из %2 %3.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 were taken for %4.</source>
        <translation>%1 из %2 %3 приняты за %4.</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>true</source>
        <translation>истина</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Копировать данные</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать рисунок</translation>
    </message>
    <message>
        <source>%1 Click to see them.</source>
        <translation>%1 Нажмите, чтобы увидеть их.</translation>
    </message>
</context>
<context>
    <name>lesion::CsvColumnsDialog</name>
    <message>
        <source>Name the columns of a table</source>
        <translation>Назвать столбцы таблицы</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;Таблица:</translation>
    </message>
    <message>
        <source>The tables found in the folder</source>
        <translation>Таблицы, найденные в папке</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Изображение:</translation>
    </message>
    <message>
        <source>The image file&apos;s name, with or without its extension</source>
        <translation>Имя файла изображения, с расширением или без него</translation>
    </message>
    <message>
        <source>&amp;Class:</source>
        <translation>&amp;Класс:</translation>
    </message>
    <message>
        <source>The diagnosis: what the network is to learn</source>
        <translation>Диагноз: то, чему должна научиться сеть</translation>
    </message>
    <message>
        <source>&amp;Lesion:</source>
        <translation>&amp;Образование:</translation>
    </message>
    <message>
        <source>Photographs of the same lesion have the same value here; they are kept together when the data are split</source>
        <translation>У снимков одного образования здесь одно значение; при разбиении они остаются вместе</translation>
    </message>
    <message>
        <source>&amp;Patient:</source>
        <translation>&amp;Пациент:</translation>
    </message>
    <message>
        <source>Photographs of the same person have the same value here; they are kept together when the data are split</source>
        <translation>У снимков одного человека здесь одно значение; при разбиении они остаются вместе</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Первые строки таблицы</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Откр&amp;ыть</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(нет)</translation>
    </message>
    <message>
        <source>Name the column of the image and that of the class.</source>
        <translation>Назовите столбец изображения и столбец класса.</translation>
    </message>
    <message>
        <source>Image and class cannot be the same column.</source>
        <translation>Изображение и класс не могут быть одним столбцом.</translation>
    </message>
</context>
<context>
    <name>lesion::CurveChart</name>
    <message>
        <source>false alarms (1 − specificity)</source>
        <translation>ложные тревоги (1 − специфичность)</translation>
    </message>
    <message>
        <source>sensitivity (recall)</source>
        <translation>чувствительность (полнота)</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>чувствительность</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>точность</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>случайность</translation>
    </message>
    <message>
        <source>
from a score of %1 on</source>
        <translation>
начиная со значения %1</translation>
    </message>
    <message>
        <source>%1: sensitivity %2, specificity %3</source>
        <translation>%1: чувствительность %2, специфичность %3</translation>
    </message>
    <message>
        <source>%1: sensitivity %2, precision %3</source>
        <translation>%1: чувствительность %2, точность %3</translation>
    </message>
</context>
<context>
    <name>lesion::CurvesPanel</name>
    <message>
        <source>Curve</source>
        <translation>Кривая</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>precision–recall</source>
        <translation>точность–полнота</translation>
    </message>
    <message>
        <source>ROC and precision-recall</source>
        <translation>ROC и точность–полнота</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>The curve that the operating point below is on.</source>
        <translation>Кривая, на которой лежит рабочая точка ниже.</translation>
    </message>
    <message>
        <source>At least this share of the positive cases is to be found; the score from which the model&apos;s answer counts as positive follows from it.</source>
        <translation>Должна быть найдена хотя бы эта доля положительных случаев; отсюда следует значение, с которого ответ модели считается положительным.</translation>
    </message>
    <message>
        <source>&amp;Wanted sensitivity</source>
        <translation>&amp;Нужная чувствительность</translation>
    </message>
    <message>
        <source>Wanted sensitivity</source>
        <translation>Нужная чувствительность</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>lesion::DatasetPage</name>
    <message>
        <source>Dataset</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Opens a folder with images and their table (Ctrl+O).</source>
        <translation>Открывает папку с изображениями и их таблицей (Ctrl+O).</translation>
    </message>
    <message>
        <source>These images are not in the open data set.</source>
        <translation>Этих изображений нет в открытом наборе данных.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Nine at random</source>
        <translation>Девять случайных</translation>
    </message>
    <message>
        <source>Shows nine images side by side, drawn at random from those that the filters show.</source>
        <translation>Показывает рядом девять изображений, выбранных случайно из показанных фильтрами.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>No data set is open. Open a folder such as HAM10000, or drop it on the window; or begin with pictures that the program draws itself.</source>
        <translation>Набор данных не открыт. Откройте папку, например HAM10000, или перетащите её на окно; или начните с изображений, которые рисует сама программа.</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation>Открыть набор данных</translation>
    </message>
    <message>
        <source>Try the synthetic lesions</source>
        <translation>Попробовать синтетические образования</translation>
    </message>
    <message>
        <source>Lessons…</source>
        <translation>Уроки…</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Проблемы (%1)</translation>
    </message>
    <message>
        <source>Drawing the synthetic lesions …</source>
        <translation>Рисуются синтетические образования …</translation>
    </message>
    <message>
        <source>Reading the data set …</source>
        <translation>Набор данных читается …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation>
            <numerusform>%Ln изображение, образований: %1</numerusform>
            <numerusform>%Ln изображения, образований: %1</numerusform>
            <numerusform>%Ln изображений, образований: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>проблем нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln проблема</numerusform>
            <numerusform>%Ln проблемы</numerusform>
            <numerusform>%Ln проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>synthetic: drawn by the program, not photographs of patients</source>
        <translation>синтетические: нарисованы программой, это не снимки пациентов</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images can be decoded.</source>
        <translation>
            <numerusform>%Ln изображение декодируется.</numerusform>
            <numerusform>Все %Ln изображения декодируются.</numerusform>
            <numerusform>Все %Ln изображений декодируются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images cannot be decoded and are left out; %1 can.</source>
        <translation>
            <numerusform>%Ln изображение не декодируется и исключено; %1 — декодируются.</numerusform>
            <numerusform>%Ln изображения не декодируются и исключены; %1 — декодируются.</numerusform>
            <numerusform>%Ln изображений не декодируются и исключены; %1 — декодируются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Показать проблемы</translation>
    </message>
    <message>
        <source>%1 was left out of the data set, so there is no image to show.</source>
        <translation>%1 исключён из набора данных, поэтому показать нечего.</translation>
    </message>
</context>
<context>
    <name>lesion::DecisionPanel</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The operating point is the largest threshold that finds so many of the validation part&apos;s malignant images.</source>
        <translation>Рабочая точка — наибольший порог, который находит столько злокачественных изображений проверочной части.</translation>
    </message>
    <message>
        <source>as in the data</source>
        <translation>как в данных</translation>
    </message>
    <message>
        <source>How many lesions of a hundred are malignant where the answer is used. Data sets hold far more of them than a practice sees, which makes probabilities too high there.</source>
        <translation>Сколько образований из ста злокачественны там, где используется ответ. В наборах данных их гораздо больше, чем на приёме, поэтому там вероятности завышены.</translation>
    </message>
    <message>
        <source>Pre&amp;valence</source>
        <translation>&amp;Распространённость</translation>
    </message>
    <message>
        <source>Find at &amp;least</source>
        <translation>Найти не &amp;менее</translation>
    </message>
    <message>
        <source>Prevalence of malignant lesions in percent</source>
        <translation>Распространённость злокачественных образований в процентах</translation>
    </message>
    <message>
        <source>Wanted sensitivity in percent</source>
        <translation>Нужная чувствительность в процентах</translation>
    </message>
    <message>
        <source>Malignant:</source>
        <translation>Злокачественны:</translation>
    </message>
    <message>
        <source>%1 counts as malignant</source>
        <translation>%1 считается злокачественным</translation>
    </message>
    <message>
        <source>An operating point needs the run&apos;s references: see Similar.</source>
        <translation>Рабочей точке нужны эталоны запуска: см. «Похожие».</translation>
    </message>
    <message>
        <source>Tick at least one class as malignant and leave at least one.</source>
        <translation>Отметьте злокачественным хотя бы один класс и оставьте хотя бы один.</translation>
    </message>
    <message>
        <source>The validation part lacks malignant or benign images, so there is no operating point.</source>
        <translation>В проверочной части нет злокачественных или доброкачественных изображений, поэтому нет и рабочей точки.</translation>
    </message>
    <message>
        <source>The photograph is refused: its probabilities decide nothing.</source>
        <translation>Снимок отклонён: его вероятности ничего не решают.</translation>
    </message>
    <message>
        <source>Shown as soon as there is an answer.</source>
        <translation>Появится, как только будет ответ.</translation>
    </message>
</context>
<context>
    <name>lesion::DetailPanel</name>
    <message>
        <source>In the data</source>
        <translation>В данных</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln год</numerusform>
            <numerusform>%Ln года</numerusform>
            <numerusform>%Ln лет</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Metadata of the image</source>
        <translation>Сведения об изображении</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>К диагнозу</translation>
    </message>
    <message>
        <source>Shows the selected images on the Diagnose page and asks the chosen model about them.</source>
        <translation>Показывает выбранные изображения на странице «Диагноз» и спрашивает о них выбранную модель.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Copies where the file is.</source>
        <translation>Копирует, где лежит файл.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Показать файл</translation>
    </message>
    <message>
        <source>Opens the folder of the file.</source>
        <translation>Открывает папку файла.</translation>
    </message>
    <message>
        <source>Choose an image to see what is known of it.</source>
        <translation>Выберите изображение, чтобы увидеть, что о нём известно.</translation>
    </message>
    <message>
        <source>%1: open the large view</source>
        <translation>%1: открыть крупно</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more selected</source>
        <translation>
            <numerusform>%1 и ещё %Ln выбрано</numerusform>
            <numerusform>%1 и ещё %Ln выбрано</numerusform>
            <numerusform>%1 и ещё %Ln выбрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other photographs of this lesion</source>
        <translation>
            <numerusform>ещё %Ln снимок этого образования</numerusform>
            <numerusform>ещё %Ln снимка этого образования</numerusform>
            <numerusform>ещё %Ln снимков этого образования</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: select this photograph</source>
        <translation>%1: выбрать этот снимок</translation>
    </message>
</context>
<context>
    <name>lesion::DiagnosisPage</name>
    <message>
        <source>There is no trained model in this project yet.</source>
        <translation>В этом проекте ещё нет обученной модели.</translation>
    </message>
    <message>
        <source>Photographs that wait for one: %1</source>
        <translation>Снимков, которые её ждут: %1</translation>
    </message>
    <message>
        <source>For research and teaching. Not a medical device.</source>
        <translation>Для исследований и преподавания. Не медицинское изделие.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Обучить сеть</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Открыть модель…</translation>
    </message>
    <message>
        <source>No photograph yet</source>
        <translation>Снимков ещё нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs</source>
        <translation>
            <numerusform>%Ln снимок</numerusform>
            <numerusform>%Ln снимка</numerusform>
            <numerusform>%Ln снимков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer yet</source>
        <translation>
            <numerusform>%Ln ещё без ответа</numerusform>
            <numerusform>%Ln ещё без ответа</numerusform>
            <numerusform>%Ln ещё без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnosing %1 of %2</source>
        <translation>Диагноз: %1 из %2</translation>
    </message>
    <message>
        <source>Building the references</source>
        <translation>Строятся эталоны</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places</source>
        <translation>%1: места %2 из %3</translation>
    </message>
    <message>
        <source>%1 is being computed…</source>
        <translation>%1: вычисляется…</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 за %2 мс</translation>
    </message>
    <message>
        <source>%1: yellow speaks most for %2.</source>
        <translation>%1: жёлтое сильнее всего говорит за %2.</translation>
    </message>
    <message>
        <source>%1, both on one scale: yellow speaks most for the class.</source>
        <translation>%1, обе в одной шкале: жёлтое сильнее всего говорит за класс.</translation>
    </message>
    <message>
        <source>%1: nothing here speaks for %2.</source>
        <translation>%1: здесь ничто не говорит за %2.</translation>
    </message>
    <message>
        <source>The eight views are being looked at…</source>
        <translation>Просматриваются восемь положений…</translation>
    </message>
    <message>
        <source>A model file by itself has no references to compare with: choose its run.</source>
        <translation>У отдельного файла модели нет эталонов для сравнения: выберите её запуск.</translation>
    </message>
    <message>
        <source>The references are built when the run has ended.</source>
        <translation>Эталоны строятся, когда запуск закончится.</translation>
    </message>
    <message>
        <source>This run has no references yet. Similar cases, prediction sets, operating points and the input check need them.</source>
        <translation>У этого запуска ещё нет эталонов. Они нужны похожим случаям, множествам прогноза, рабочим точкам и проверке снимка.</translation>
    </message>
    <message>
        <source>Open the data set of the run to build them.</source>
        <translation>Откройте набор данных запуска, чтобы их построить.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs, one &amp;lesion</source>
        <translation>
            <numerusform>%Ln снимок, одно &amp;образование</numerusform>
            <numerusform>%Ln снимка, одно &amp;образование</numerusform>
            <numerusform>%Ln снимков, одно &amp;образование</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the data set that is open.</source>
        <translation>%1 нет в открытом наборе данных.</translation>
    </message>
    <message>
        <source>What the network saw</source>
        <translation>Что видела сеть</translation>
    </message>
    <message>
        <source>network&apos;s view</source>
        <translation>взгляд сети</translation>
    </message>
    <message>
        <source>The same photograph as it was given to the network: the whole frame made square.</source>
        <translation>Тот же снимок, каким он был дан сети: весь кадр, приведённый к квадрату.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>The photographs that were dropped together show the same lesion: their probabilities are averaged, as lesion-level evaluation does it.</source>
        <translation>На перетащенных вместе снимках одно и то же образование: их вероятности усредняются, как при оценке по образованиям.</translation>
    </message>
    <message>
        <source>What else there is to say</source>
        <translation>Что ещё можно сказать</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Похожие</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Доверие</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Proven cases of the training part that look alike to the network</source>
        <translation>Подтверждённые случаи обучающей части, похожие для сети</translation>
    </message>
    <message>
        <source>Malignant or not, at an operating point and a prevalence</source>
        <translation>Злокачественное или нет — в рабочей точке и при заданной распространённости</translation>
    </message>
    <message>
        <source>Prediction set, spread, input check</source>
        <translation>Множество прогноза, разброс, проверка снимка</translation>
    </message>
    <message>
        <source>Photographs of one lesion and their common answer</source>
        <translation>Снимки одного образования и их общий ответ</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Open image…</source>
        <translation>Открыть снимок…</translation>
    </message>
    <message>
        <source>Photographs from files; dropping or pasting works too</source>
        <translation>Снимки из файлов; можно и перетащить или вставить</translation>
    </message>
    <message>
        <source>trained %1</source>
        <translation>обучена %1</translation>
    </message>
    <message>
        <source>on %1 (synthetic, says nothing about real skin)</source>
        <translation>на %1 (синтетические, о настоящей коже ничего не говорит)</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>на %1</translation>
    </message>
    <message>
        <source>balanced accuracy %1 on its validation part</source>
        <translation>сбалансированная точность %1 на её проверочной части</translation>
    </message>
    <message>
        <source>being looked at…</source>
        <translation>рассматривается…</translation>
    </message>
    <message>
        <source>the model is being loaded…</source>
        <translation>модель загружается…</translation>
    </message>
    <message>
        <source>waits for a model, choose one above.</source>
        <translation>ждёт модель, выберите её выше.</translation>
    </message>
    <message>
        <source>Open photographs</source>
        <translation>Открыть снимки</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp);;All files (*)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp);;Все файлы (*)</translation>
    </message>
    <message>
        <source>camera picture</source>
        <translation>снимок с камеры</translation>
    </message>
    <message>
        <source>%1 is gone and no longer watched.</source>
        <translation>%1 больше нет, слежение прекращено.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Следить за папкой</translation>
    </message>
    <message>
        <source>Photographs that arrive in %1 are diagnosed from now on.</source>
        <translation>По снимкам, появляющимся в %1, теперь ставится диагноз.</translation>
    </message>
    <message>
        <source>There is no image in the folders.</source>
        <translation>В папках нет изображений.</translation>
    </message>
    <message>
        <source>What was dropped or pasted holds no image. Nothing is fetched from the network: save the image and drop the file.</source>
        <translation>В том, что перетащено или вставлено, нет изображения. Из сети ничего не загружается: сохраните изображение и перетащите файл.</translation>
    </message>
    <message>
        <source>pasted image</source>
        <translation>вставленное изображение</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Сохранить ответы</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>Right: what speaks for %1, by %2; yellow most.</source>
        <translation>Справа: что говорит за %1, по %2; жёлтое — сильнее всего.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Папка…</translation>
    </message>
    <message>
        <source>Every image of a folder into a table and pages with thumbnails, also ten thousand</source>
        <translation>Каждое изображение папки — в таблицу и на страницы с миниатюрами, хоть десять тысяч</translation>
    </message>
    <message>
        <source>Stopping the batch</source>
        <translation>Серия останавливается</translation>
    </message>
    <message>
        <source>Listing the images</source>
        <translation>Составляется список изображений</translation>
    </message>
    <message>
        <source>Batch: %1 of %2, %3 left</source>
        <translation>Серия: %1 из %2, осталось %3</translation>
    </message>
    <message>
        <source>The folder %1: what is to be done with it?</source>
        <translation>Папка %1: что с ней сделать?</translation>
    </message>
    <message>
        <source>Diagnose its images…</source>
        <translation>Диагноз по её снимкам…</translation>
    </message>
    <message>
        <source>Open it as a data set</source>
        <translation>Открыть как набор данных</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>age: %1</source>
        <translation>возраст: %1</translation>
    </message>
    <message>
        <source>sex: %1</source>
        <translation>пол: %1</translation>
    </message>
    <message>
        <source>site: %1</source>
        <translation>локализация: %1</translation>
    </message>
</context>
<context>
    <name>lesion::DiagnosisQueue</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <translation>%1: ждёт</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation>%1: отклонён. %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не прочитан</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонён</translation>
    </message>
</context>
<context>
    <name>lesion::DropArea</name>
    <message>
        <source>The photograph</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>The photograph with the second class&apos;s heat map</source>
        <translation>Снимок с тепловой картой второго класса</translation>
    </message>
    <message>
        <source>Drop a photograph here, paste one (Ctrl+V) or open it.</source>
        <translation>Перетащите сюда снимок, вставьте его (Ctrl+V) или откройте.</translation>
    </message>
</context>
<context>
    <name>lesion::EvaluationPage</name>
    <message>
        <source>Open the data set that the run is judged on.</source>
        <translation>Откройте набор данных, на котором оценивается запуск.</translation>
    </message>
    <message>
        <source>Another data set</source>
        <translation>Другой набор данных</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs together</source>
        <translation>
            <numerusform>%Ln запуск вместе</numerusform>
            <numerusform>%Ln запуска вместе</numerusform>
            <numerusform>%Ln запусков вместе</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Looking deeper</source>
        <translation>Углублённая проверка</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln images</source>
        <translation>
            <numerusform>%1 из %Ln изображения</numerusform>
            <numerusform>%1 из %Ln изображений</numerusform>
            <numerusform>%1 из %Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 images/s · %3 left</source>
        <translation>%1 · %2 изобр./с · осталось %3</translation>
    </message>
    <message>
        <source>Evaluating: %1</source>
        <translation>Оценка: %1</translation>
    </message>
    <message>
        <source>Looking deeper: %1 %</source>
        <translation>Углублённая проверка: %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · осталось %2</translation>
    </message>
    <message>
        <source>Intervals: %1 %</source>
        <translation>Интервалы: %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>Сравнение запусков</translation>
    </message>
    <message>
        <source>Save predictions</source>
        <translation>Сохранить ответы</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>Leak demonstrator: %1</source>
        <translation>Демонстрация утечки: %1</translation>
    </message>
    <message>
        <source>Cross-validation: %1</source>
        <translation>Перекрёстная проверка: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Comparing both arms …</source>
        <translation>Сравниваются обе ветви …</translation>
    </message>
    <message>
        <source>Comparing both arms</source>
        <translation>Сравнение обеих ветвей</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>тестовая часть</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>проверочная часть</translation>
    </message>
    <message>
        <source>training part (flatters)</source>
        <translation>обучающая часть (льстит)</translation>
    </message>
    <message>
        <source>all images (flatters)</source>
        <translation>все изображения (льстит)</translation>
    </message>
    <message>
        <source>one look</source>
        <translation>один взгляд</translation>
    </message>
    <message>
        <source>8 looks</source>
        <translation>8 взглядов</translation>
    </message>
    <message>
        <source>16 looks</source>
        <translation>16 взглядов</translation>
    </message>
    <message>
        <source>Other data set…</source>
        <translation>Другие данные…</translation>
    </message>
    <message>
        <source>Judges the run on another folder of images: classes are matched by name, and those that the model does not know are left out and named.</source>
        <translation>Оценивает запуск на другой папке изображений: классы сопоставляются по именам; те, которых модель не знает, исключаются и называются.</translation>
    </message>
    <message>
        <source>Save predictions…</source>
        <translation>Сохранить ответы…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Отчёт…</translation>
    </message>
    <message>
        <source>One page with data, split, training, all figures with their intervals, failures, limits and the items of the reporting checklists: HTML or PDF.</source>
        <translation>Одна страница с данными, разбиением, обучением, всеми показателями с интервалами, ошибками, ограничениями и пунктами контрольных списков: HTML или PDF.</translation>
    </message>
    <message>
        <source>A CSV file with the probabilities of every image.</source>
        <translation>Файл CSV с вероятностями для каждого изображения.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>З&amp;апуск</translation>
    </message>
    <message>
        <source>The trained model that is judged.</source>
        <translation>Обученная модель, которая оценивается.</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>С&amp;нимки</translation>
    </message>
    <message>
        <source>Only the test part says how the model does on new lesions; the others are there to compare.</source>
        <translation>Только тестовая часть говорит, как модель справляется с новыми образованиями; остальные — для сравнения.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Ответ</translation>
    </message>
    <message>
        <source>More than one look: the mean over turned and mirrored views of each image (test-time augmentation), at as many times the time. What it gained is shown.</source>
        <translation>Больше одного взгляда: среднее по повёрнутым и отражённым видам изображения (аугментация при ответе), во столько же раз дольше. Показывается, что это дало.</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Ход оценки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Runs the chosen model over the chosen images (Ctrl+D)</source>
        <translation>Применяет выбранную модель к выбранным изображениям (Ctrl+D)</translation>
    </message>
    <message>
        <source>Nothing has been trained in this project yet.</source>
        <translation>В этом проекте ещё ничего не обучено.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Обучить сеть</translation>
    </message>
    <message>
        <source>other data: %1</source>
        <translation>другие данные: %1</translation>
    </message>
    <message>
        <source>No fold of this cross-validation is finished yet.</source>
        <translation>Ни один блок этой перекрёстной проверки ещё не готов.</translation>
    </message>
    <message>
        <source>This run has no stored figures. Press Evaluate to run its model over the test part.</source>
        <translation>У этого запуска нет сохранённых показателей. Кнопка «Оценить» применит его модель к тестовой части.</translation>
    </message>
    <message>
        <source>Press Evaluate to run the model over these images.</source>
        <translation>Кнопка «Оценить» применит модель к этим изображениям.</translation>
    </message>
    <message>
        <source>every image judged by the fold that was tested on it</source>
        <translation>каждое изображение оценено тем блоком, что на нём проверялся</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · synthetic data</source>
        <translation>%1 · синтетические данные</translation>
    </message>
    <message>
        <source>Stopped: these figures have no intervals.</source>
        <translation>Остановлено: у этих показателей нет интервалов.</translation>
    </message>
    <message>
        <source>Compute them</source>
        <translation>Вычислить</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Отчёт пишется</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Effect of a setting: %1</source>
        <translation>Влияние настройки: %1</translation>
    </message>
    <message>
        <source>This comparison cannot be read.</source>
        <translation>Это сравнение не читается.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <comment>the page: a noun where the language has one</comment>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <comment>the button: do it</comment>
        <translation>Оценить</translation>
    </message>
</context>
<context>
    <name>lesion::EvaluationView</name>
    <message>
        <source>counts</source>
        <translation>числа</translation>
    </message>
    <message>
        <source>share of the true class</source>
        <translation>доля истинного класса</translation>
    </message>
    <message>
        <source>share of the prediction</source>
        <translation>доля ответа</translation>
    </message>
    <message>
        <source>Show in the matrix</source>
        <translation>В матрице</translation>
    </message>
    <message>
        <source>Counts, recall by row, or precision by column.</source>
        <translation>Числа, полнота по строкам или точность по столбцам.</translation>
    </message>
    <message>
        <source>What is shown beside the matrix</source>
        <translation>Что показано рядом с матрицей</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>Honesty</source>
        <translation>Честность</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Кривые</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Калибровка</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Сомнения</translation>
    </message>
    <message>
        <source>A click on a cell shows its images.</source>
        <translation>Щелчок по ячейке показывает её изображения.</translation>
    </message>
</context>
<context>
    <name>lesion::ExplanationBar</name>
    <message>
        <source>occlusion</source>
        <translation>закрывание</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Тепловая карта</translation>
    </message>
    <message>
        <source>Method of the heat map</source>
        <translation>Способ построения тепловой карты</translation>
    </message>
    <message>
        <source>Grad-CAM, Grad-CAM++ and HiResCAM follow the network&apos;s gradients. Occlusion hides one place after the other and looks how far the score falls: slower, and the check on the others.
Usual is Grad-CAM, which weighs whole maps, where the network&apos;s head works on their mean over all places; seed-cnn&apos;s weighs every place by itself, as HiResCAM does.</source>
        <translation>Grad-CAM, Grad-CAM++ и HiResCAM идут по градиентам сети. Закрывание прячет одно место за другим и смотрит, насколько падает значение: медленнее, зато проверяет остальные.
Обычен Grad-CAM, который взвешивает карты целиком, там, где головной слой сети работает с их средним по всем местам; у seed-cnn он взвешивает каждое место отдельно, как HiResCAM.</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>Класс тепловой карты</translation>
    </message>
    <message>
        <source>What speaks for this class is coloured.</source>
        <translation>Раскрашивается то, что говорит за этот класс.</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Ср&amp;авнить с</translation>
    </message>
    <message>
        <source>Second class</source>
        <translation>Второй класс</translation>
    </message>
    <message>
        <source>Its heat map is shown beside the first one.</source>
        <translation>Его тепловая карта показывается рядом с первой.</translation>
    </message>
    <message>
        <source>Colours the places of the photograph that the class&apos;s score comes from.</source>
        <translation>Раскрашивает места снимка, от которых идёт значение класса.</translation>
    </message>
    <message>
        <source>A second class beside it, on the same scale.</source>
        <translation>Рядом второй класс, в той же шкале.</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Непрозрачность тепловой карты</translation>
    </message>
    <message>
        <source>How strongly the heat map covers the photograph.</source>
        <translation>Насколько сильно тепловая карта закрывает снимок.</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>обычно: %1</translation>
    </message>
    <message>
        <source>most probable</source>
        <translation>самый вероятный</translation>
    </message>
    <message>
        <source>next probable</source>
        <translation>следующий по вероятности</translation>
    </message>
</context>
<context>
    <name>lesion::ExportDialog</name>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>For ONNX Runtime, OpenCV and most other programs. Input: the picture in the model&apos;s size, 8-bit RGB; normalisation and calibration are inside.</source>
        <translation>Для ONNX Runtime, OpenCV и большинства других программ. Вход — изображение в размере модели, 8-битное RGB; нормировка и калибровка внутри.</translation>
    </message>
    <message>
        <source>TorchScript</source>
        <translation>TorchScript</translation>
    </message>
    <message>
        <source>For torch.jit.load in Python and for LibTorch in C++, with the same input and the weights as parameters.</source>
        <translation>Для torch.jit.load в Python и для LibTorch в C++: тот же вход, веса — параметры.</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>The model file itself, which Python reads without LesionLab; the metadata tell classes, preprocessing and calibration.</source>
        <translation>Сам файл модели: Python читает его и без LesionLab; в метаданных — классы, предобработка и калибровка.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>One file that answers in any browser by double click, without network or server.</source>
        <translation>Один файл: открывается двойным щелчком в любом браузере и отвечает без сети и сервера.</translation>
    </message>
    <message>
        <source>Web page as a folder</source>
        <translation>Веб-страница папкой</translation>
    </message>
    <message>
        <source>The same for a web server, and for models that are too large for one file. Choose an empty folder.</source>
        <translation>То же для веб-сервера и для моделей, которые слишком велики для одного файла. Выберите пустую папку.</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>Losses, accuracies and learning rate of each epoch and the settings, for TensorBoard and as a table (CSV). Choose a folder; the run gets one of its name in it.</source>
        <translation>Потери, доли верных ответов и скорость обучения по эпохам, а также настройки — для TensorBoard и таблицей (CSV). Выберите папку: запуск получит в ней папку со своим именем.</translation>
    </message>
    <message>
        <source>It was checked by ONNX&apos;s checker only: nothing here can run this network.</source>
        <translation>Проверено только средством проверки ONNX: запустить эту сеть здесь нечем.</translation>
    </message>
    <message>
        <source>It was not checked by another program: nothing here can read it.</source>
        <translation>Другой программой не проверено: прочитать это здесь нечем.</translation>
    </message>
    <message>
        <source>It passed ONNX&apos;s checker. Run by %1 on %2 pictures, its probabilities differ from LesionLab&apos;s by at most %3.</source>
        <translation>Проверку ONNX файл прошёл. В %1 на %2 изображениях его вероятности отличаются от вероятностей LesionLab не больше чем на %3.</translation>
    </message>
    <message>
        <source>Run by %1 on %2 pictures, its probabilities differ from LesionLab&apos;s by at most %3.</source>
        <translation>В %1 на %2 изображениях его вероятности отличаются от вероятностей LesionLab не больше чем на %3.</translation>
    </message>
    <message>
        <source>%1 is written (%2).</source>
        <translation>Записано: %1 (%2).</translation>
    </message>
    <message>
        <source>It was opened and answers as when it was trained: logits differ by at most %1.</source>
        <translation>Файл открыт и отвечает так же, как при обучении: логиты отличаются не больше чем на %1.</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Экспорт модели</translation>
    </message>
    <message>
        <source>&amp;Model file…</source>
        <translation>Файл &amp;модели…</translation>
    </message>
    <message>
        <source>A model file that is no run of this project</source>
        <translation>Файл модели, которая не относится к запускам этого проекта</translation>
    </message>
    <message>
        <source>&amp;Run:</source>
        <translation>&amp;Запуск:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>There is no run with a model yet: choose a model file</source>
        <translation>Запуска с моделью ещё нет: выберите файл модели</translation>
    </message>
    <message>
        <source>A model file</source>
        <translation>Файл модели</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Файлы моделей (*.safetensors)</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Отменено: ничего не записано.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
</context>
<context>
    <name>lesion::FiguresPanel</name>
    <message>
        <source>Figures of the whole part</source>
        <translation>Показатели всей части</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals over lesions, not images.</source>
        <translation>В скобках: 95-процентные интервалы по образованиям, а не по изображениям.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>All figures of both levels with their intervals, to be pasted into a spreadsheet.</source>
        <translation>Все показатели обоих уровней с интервалами, чтобы вставить в электронную таблицу.</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Сохранить таблицу…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Each class against the rest, images</source>
        <translation>Каждый класс против остальных, изображения</translation>
    </message>
    <message>
        <source>Each class against the rest, lesions</source>
        <translation>Каждый класс против остальных, образования</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Изобр.</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>Образов.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln изображение</numerusform>
            <numerusform>%Ln изображения</numerusform>
            <numerusform>%Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesions</source>
        <translation>
            <numerusform>%Ln образование</numerusform>
            <numerusform>%Ln образования</numerusform>
            <numerusform>%Ln образований</numerusform>
        </translation>
    </message>
    <message>
        <source>Accuracy of the majority baseline</source>
        <translation>Доля верных ответов базового уровня</translation>
    </message>
    <message>
        <source>Of always answering the class that is largest in the training part.</source>
        <translation>Если всегда отвечать классом, самым большим в обучающей части.</translation>
    </message>
</context>
<context>
    <name>lesion::FilterBar</name>
    <message>
        <source>Search id, lesion, site …</source>
        <translation>Поиск: номер, место …</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Поиск изображений</translation>
    </message>
    <message>
        <source>Shows the images in whose id, lesion, class or other column every word occurs (Ctrl+F).</source>
        <translation>Показывает изображения, у которых в номере, образовании, классе или другом столбце есть каждое слово (Ctrl+F).</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Порядок изображений</translation>
    </message>
    <message>
        <source>The order of the images in the grid.</source>
        <translation>Порядок изображений в сетке.</translation>
    </message>
    <message>
        <source>Descending order</source>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Turns the order round.</source>
        <translation>Меняет порядок на обратный.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Снять все</translation>
    </message>
    <message>
        <source>Takes every filter away, so that all images show.</source>
        <translation>Снимает все фильтры, чтобы были видны все изображения.</translation>
    </message>
    <message>
        <source>all %1 shown</source>
        <translation>показаны все %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>показано %1 из %2</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любые</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation>%1: выбрано %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter, %1</source>
        <translation>Фильтр, %1</translation>
    </message>
    <message>
        <source>How the diagnosis was confirmed (dx_type): histology, follow-up, consensus, confocal.</source>
        <translation>Как подтверждён диагноз (dx_type): гистология, наблюдение, консенсус, конфокальная микроскопия.</translation>
    </message>
    <message>
        <source>Shows only images with these values; several can be chosen.</source>
        <translation>Показывает только изображения с этими значениями; можно выбрать несколько.</translation>
    </message>
</context>
<context>
    <name>lesion::FoldsPanel</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Balanced accuracy by fold</source>
        <translation>Сбалансированная точность по блокам</translation>
    </message>
    <message>
        <source>Trains the folds that are missing, with the settings that it was begun with.</source>
        <translation>Обучает недостающие блоки с теми настройками, с которыми начато.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Изображений</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Сбаланс. точность</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Доля верных</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Лучшая эпоха</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Эпох</translation>
    </message>
    <message>
        <source>A click judges the fold&apos;s own run; the list of runs leads back.</source>
        <translation>Щелчок оценивает собственный запуск блока; список запусков ведёт обратно.</translation>
    </message>
    <message numerus="yes">
        <source>Balanced accuracy %1, accuracy %2: mean and standard deviation over %Ln folds.</source>
        <translation>
            <numerusform>Сбалансированная точность %1, доля верных %2: среднее и стандартное отклонение по %Ln блоку.</numerusform>
            <numerusform>Сбалансированная точность %1, доля верных %2: среднее и стандартное отклонение по %Ln блокам.</numerusform>
            <numerusform>Сбалансированная точность %1, доля верных %2: среднее и стандартное отклонение по %Ln блокам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 folds are not finished yet: their images are not among these.</source>
        <translation>
            <numerusform>%Ln блок из %1 ещё не готов: его изображений здесь нет.</numerusform>
            <numerusform>%Ln блока из %1 ещё не готовы: их изображений здесь нет.</numerusform>
            <numerusform>%Ln блоков из %1 ещё не готовы: их изображений здесь нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Above and in the other tabs stand the folds&apos; answers pooled: every image judged by the network that was tested on it.</source>
        <translation>Выше и на других вкладках ответы блоков собраны вместе: каждое изображение оценила та сеть, что на нём проверялась.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln images</source>
        <translation>
            <numerusform>%1: %2, %Ln изображение</numerusform>
            <numerusform>%1: %2, %Ln изображения</numerusform>
            <numerusform>%1: %2, %Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>balanced accuracy; dashed: the mean of the folds</source>
        <translation>сбалансированная точность; штрихами — среднее по блокам</translation>
    </message>
    <message>
        <source>mean ± deviation</source>
        <translation>среднее ± отклонение</translation>
    </message>
</context>
<context>
    <name>lesion::GraphicsCardDialog</name>
    <message>
        <source>Use a graphics card</source>
        <translation>Использовать видеокарту</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Use the program&apos;s own</source>
        <translation>Вернуть встроенную</translation>
    </message>
    <message>
        <source>This program came with LibTorch %1 for the processor. For an NVIDIA card, download the official LibTorch of the same version for CUDA from pytorch.org, unpack it and choose its folder. Both programs use it from their next start. LesionLab fetches nothing.</source>
        <translation>С программой поставляется LibTorch %1 для процессора. Для видеокарты NVIDIA скачайте с pytorch.org официальную LibTorch той же версии для CUDA, распакуйте её и выберите её папку. Обе программы начнут использовать её при следующем запуске. LesionLab сама ничего не загружает.</translation>
    </message>
    <message>
        <source>This program is linked with the distribution&apos;s LibTorch %1, which cannot be exchanged. For an NVIDIA card, build LesionLab with the official LibTorch for CUDA; packaging/INSTALL.md says how.</source>
        <translation>Эта программа связана с LibTorch %1 из дистрибутива, заменить её нельзя. Для видеокарты NVIDIA соберите LesionLab с официальной LibTorch для CUDA; как — в packaging/INSTALL.md.</translation>
    </message>
    <message>
        <source>On this system the program keeps the LibTorch %1 that it was built with. For another one, build LesionLab with it; packaging/INSTALL.md says how.</source>
        <translation>В этой системе программа работает с той LibTorch %1, с которой собрана. Чтобы взять другую, соберите LesionLab с ней; как — в packaging/INSTALL.md.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Используется: %1</translation>
    </message>
    <message>
        <source>Chosen, not in use: %1</source>
        <translation>Выбрана, но не используется: %1</translation>
    </message>
    <message>
        <source>The folder of LibTorch</source>
        <translation>Папка LibTorch</translation>
    </message>
    <message>
        <source>LibTorch %1 is used from the next start.</source>
        <translation>LibTorch %1 будет использоваться со следующего запуска.</translation>
    </message>
    <message>
        <source>This folder holds no LibTorch: lib/libtorch_cpu.so or build-version is missing.</source>
        <translation>В этой папке нет LibTorch: отсутствует lib/libtorch_cpu.so или build-version.</translation>
    </message>
    <message>
        <source>This is LibTorch %1; the program needs %2.</source>
        <translation>Это LibTorch %1, а программе нужна %2.</translation>
    </message>
    <message>
        <source>Move it to a folder whose path has no blanks, colons or semicolons.</source>
        <translation>Переместите её в папку, в пути к которой нет пробелов, двоеточий и точек с запятой.</translation>
    </message>
    <message>
        <source>The program&apos;s own LibTorch is used from the next start.</source>
        <translation>Со следующего запуска будет использоваться LibTorch, поставляемая с программой.</translation>
    </message>
</context>
<context>
    <name>lesion::HeadFigures</name>
    <message>
        <source>What counts as one answer</source>
        <translation>Что считается одним ответом</translation>
    </message>
    <message>
        <source>images</source>
        <translation>изображения</translation>
    </message>
    <message>
        <source>lesions</source>
        <translation>образования</translation>
    </message>
    <message>
        <source>The mean of the recalls of all classes: every class counts the same, however rare.</source>
        <translation>Среднее полнот всех классов: каждый класс весит одинаково, как бы редок он ни был.</translation>
    </message>
    <message>
        <source>The 95 % interval by drawing lesions anew 2,000 times: where the figure would lie on other lesions of the same kind.</source>
        <translation>95-процентный интервал: образования выбираются заново 2 000 раз — где лежал бы показатель на других образованиях того же рода.</translation>
    </message>
    <message>
        <source>The majority baseline is what always answering the most frequent class would reach.</source>
        <translation>Базовый уровень — то, чего достиг бы ответ «всегда самый частый класс».</translation>
    </message>
    <message>
        <source>Lesions: the photographs of each lesion are combined into one answer.</source>
        <translation>Образования: снимки каждого образования объединяются в один ответ.</translation>
    </message>
    <message>
        <source>%1 balanced accuracy</source>
        <translation>%1 сбалансированная точность</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation>
            <numerusform>%Ln изображение, образований: %1</numerusform>
            <numerusform>%Ln изображения, образований: %1</numerusform>
            <numerusform>%Ln изображений, образований: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesions</source>
        <translation>
            <numerusform>%Ln образование</numerusform>
            <numerusform>%Ln образования</numerusform>
            <numerusform>%Ln образований</numerusform>
        </translation>
    </message>
    <message>
        <source>majority baseline %1 · accuracy %2, majority baseline %3 · ECE %4 · %5</source>
        <translation>базовый уровень %1 · доля верных %2, базовый уровень %3 · ECE %4 · %5</translation>
    </message>
    <message>
        <source>interval is being computed …</source>
        <translation>интервал вычисляется …</translation>
    </message>
    <message>
        <source>Honesty panel</source>
        <translation>Панель честности</translation>
    </message>
</context>
<context>
    <name>lesion::HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Back to the text before</source>
        <translation>Назад к предыдущему тексту</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Урок: %1</translation>
    </message>
    <message>
        <source>No text holds all these words.</source>
        <translation>Ни в одном тексте нет всех этих слов.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Справка: %1</translation>
    </message>
    <message>
        <source>Finds the texts that hold all these words (Ctrl+F)</source>
        <translation>Находит тексты, в которых есть все эти слова (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>lesion::HonestyPanel</name>
    <message>
        <source>Look deeper</source>
        <translation>Проверить глубже</translation>
    </message>
    <message>
        <source>Also looks for near-duplicates between the parts, estimates skin tones and asks how well the model&apos;s features tell where a picture was taken. Reads every image: some minutes.</source>
        <translation>Ищет также почти дубликаты между частями, оценивает тон кожи и проверяет, насколько признаки модели выдают место съёмки. Читает каждое изображение: несколько минут.</translation>
    </message>
    <message>
        <source>Honesty panel</source>
        <translation>Панель честности</translation>
    </message>
    <message>
        <source>Looked for near-duplicates, skin tone and the source as well.</source>
        <translation>Почти дубликаты, тон кожи и источник тоже проверены.</translation>
    </message>
    <message>
        <source>Near-duplicates, skin tone and the source in the features have not been looked for yet.</source>
        <translation>Почти дубликаты, тон кожи и источник в признаках ещё не проверялись.</translation>
    </message>
    <message>
        <source>To look for near-duplicates, skin tone and the source, open the data set of this run.</source>
        <translation>Чтобы проверить почти дубликаты, тон кожи и источник, откройте набор данных этого запуска.</translation>
    </message>
</context>
<context>
    <name>lesion::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Wheel or + and - zoom, drag or the arrow keys move, 0 fits, 1 is one to one</source>
        <translation>Колесо или + и - меняют масштаб, мышь или стрелки двигают, 0 — целиком, 1 — один к одному</translation>
    </message>
</context>
<context>
    <name>lesion::LargeView</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln год</numerusform>
            <numerusform>%Ln года</numerusform>
            <numerusform>%Ln лет</numerusform>
        </translation>
    </message>
    <message>
        <source>lesion %1</source>
        <translation>образование %1</translation>
    </message>
    <message>
        <source>part: %1</source>
        <translation>часть: %1</translation>
    </message>
    <message>
        <source>Back to all images</source>
        <translation>Назад ко всем изображениям</translation>
    </message>
    <message>
        <source>%1 · %2 · image %3 of %4</source>
        <translation>%1 · %2 · изображение %3 из %4</translation>
    </message>
</context>
<context>
    <name>lesion::LeakDemoView</name>
    <message>
        <source>The 95 % interval by drawing the tested lesions anew 2,000 times, both arms judged on the same ones. What differs between seeds is not in it.</source>
        <translation>95-процентный интервал: проверяемые образования выбираются заново 2 000 раз, обе ветви оцениваются на одних и тех же. Различий между зёрнами в нём нет.</translation>
    </message>
    <message>
        <source>Both arms have the same recipe, as many images of each class and the same tested photographs, one of each lesion. With the leak: the other photographs of these lesions are trained on. Without: photographs of other lesions in their place.</source>
        <translation>У обеих ветвей один рецепт, поровну изображений каждого класса и одни и те же проверяемые снимки, по одному от образования. С утечкой: другие снимки этих образований участвуют в обучении. Без неё: вместо них снимки других образований.</translation>
    </message>
    <message>
        <source>Both arms by seed</source>
        <translation>Обе ветви по зёрнам</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>Balanced accuracy
with the leak</source>
        <translation>Сбаланс. точность
с утечкой</translation>
    </message>
    <message>
        <source>
without</source>
        <translation>
без неё</translation>
    </message>
    <message>
        <source>
difference</source>
        <translation>
разность</translation>
    </message>
    <message>
        <source>Accuracy
with the leak</source>
        <translation>Доля верных
с утечкой</translation>
    </message>
    <message>
        <source>A double click on a figure judges that training&apos;s own run; the list of runs leads back.</source>
        <translation>Двойной щелчок по показателю оценивает запуск этого обучения; список запусков ведёт обратно.</translation>
    </message>
    <message>
        <source>%1 balanced accuracy with the leak</source>
        <translation>%1 сбалансированная точность с утечкой</translation>
    </message>
    <message>
        <source>No difference yet</source>
        <translation>Разности ещё нет</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>доля верных %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln seeds</source>
        <translation>
            <numerusform>%1 из %Ln зерна</numerusform>
            <numerusform>%1 из %Ln зёрен</numerusform>
            <numerusform>%1 из %Ln зёрен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs tested, one of each lesion</source>
        <translation>
            <numerusform>проверен %Ln снимок, по одному от образования</numerusform>
            <numerusform>проверено %Ln снимка, по одному от образования</numerusform>
            <numerusform>проверено %Ln снимков, по одному от образования</numerusform>
        </translation>
    </message>
    <message>
        <source>One more seed</source>
        <translation>Ещё одно зерно</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Trains both arms once more, with the next seed: the mean gets steadier.</source>
        <translation>Обучает обе ветви ещё раз, со следующим зерном: среднее становится устойчивее.</translation>
    </message>
    <message>
        <source>Trains what is missing, with the settings that it was begun with.</source>
        <translation>Обучает недостающее с теми настройками, с которыми начато.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>зерно %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>with the leak minus without</source>
        <translation>с утечкой минус без неё</translation>
    </message>
    <message>
        <source>What the difference is worth</source>
        <translation>Чего стоит разность</translation>
    </message>
    <message>
        <source>The same split and seeds with %1 and without, judged on the validation part: the test part is kept for what was chosen in the end. The best epoch of each training was chosen on these images, in both arms alike.</source>
        <translation>Одинаковые разбиение и зёрна, с %1 и без; оценка — на проверочной части: тестовая отложена для того, что будет выбрано в итоге. Лучшая эпоха каждого обучения выбрана на этих же изображениях, в обеих ветвях одинаково.</translation>
    </message>
    <message>
        <source>Balanced accuracy
with the change</source>
        <translation>Сбаланс. точность
с изменением</translation>
    </message>
    <message>
        <source>Accuracy
with the change</source>
        <translation>Доля верных
с изменением</translation>
    </message>
    <message>
        <source>%1 balanced accuracy with the change</source>
        <translation>%1 сбалансированная точность с изменением</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of the validation part</source>
        <translation>
            <numerusform>%Ln изображение проверочной части</numerusform>
            <numerusform>%Ln изображения проверочной части</numerusform>
            <numerusform>%Ln изображений проверочной части</numerusform>
        </translation>
    </message>
    <message>
        <source>with the change minus without</source>
        <translation>с изменением минус без него</translation>
    </message>
</context>
<context>
    <name>lesion::LesionPanel</name>
    <message>
        <source>The lesion&apos;s answer beside those of its photographs</source>
        <translation>Ответ по образованию рядом с ответами по его снимкам</translation>
    </message>
    <message>
        <source>One lesion: every photograph of it is refused.</source>
        <translation>Одно образование: все его снимки отклонены.</translation>
    </message>
    <message>
        <source>One lesion: its photographs are being looked at.</source>
        <translation>Одно образование: его снимки рассматриваются.</translation>
    </message>
    <message numerus="yes">
        <source>One lesion, %Ln photographs: %1 %2, the mean of the probabilities.</source>
        <translation>
            <numerusform>Одно образование, %Ln снимок: %1 %2, среднее вероятностей.</numerusform>
            <numerusform>Одно образование, %Ln снимка: %1 %2, среднее вероятностей.</numerusform>
            <numerusform>Одно образование, %Ln снимков: %1 %2, среднее вероятностей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as refused: %1.</source>
        <translation>Не учтены как отклонённые: %1.</translation>
    </message>
    <message>
        <source>Without an answer: %1.</source>
        <translation>Без ответа: %1.</translation>
    </message>
    <message>
        <source>lesion</source>
        <translation>образование</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонён</translation>
    </message>
</context>
<context>
    <name>lesion::LessonPanel</name>
    <message>
        <source>Lesson: %1</source>
        <translation>Урок: %1</translation>
    </message>
</context>
<context>
    <name>lesion::LessonsDialog</name>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>Each lesson is a ready project on pictures that the program draws itself. It shows one thing that goes wrong with such classifiers, and takes a few minutes.</source>
        <translation>Каждый урок — готовый проект на изображениях, которые рисует сама программа. Он показывает одну вещь, которая идёт не так у подобных классификаторов, и занимает несколько минут.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>Folder of the lesson&apos;s project</source>
        <translation>Папка проекта урока</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>Progress of drawing the pictures</source>
        <translation>Ход рисования изображений</translation>
    </message>
    <message>
        <source>Go on with the lesson</source>
        <translation>Продолжить урок</translation>
    </message>
    <message>
        <source>Make the lesson</source>
        <translation>Создать урок</translation>
    </message>
    <message>
        <source>The lesson is there already, with what was trained in it.</source>
        <translation>Урок уже есть, вместе с тем, что в нём обучено.</translation>
    </message>
    <message>
        <source>There is something else in this folder. Choose an empty or a new one.</source>
        <translation>В этой папке лежит что-то другое. Выберите пустую или новую.</translation>
    </message>
    <message>
        <source>The folder will hold pictures, settings and what is trained. It can be copied.</source>
        <translation>В папке будут изображения, настройки и всё обученное. Её можно копировать.</translation>
    </message>
    <message>
        <source>Where lessons are kept</source>
        <translation>Где лежат уроки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Drawing the pictures …</source>
        <translation>Рисуются изображения …</translation>
    </message>
</context>
<context>
    <name>lesion::LiveView</name>
    <message>
        <source>The camera&apos;s picture</source>
        <translation>Изображение с камеры</translation>
    </message>
</context>
<context>
    <name>lesion::MainWindow</name>
    <message>
        <source>Dataset</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>No data set</source>
        <translation>Нет набора данных</translation>
    </message>
    <message>
        <source>Name columns…</source>
        <translation>Назвать столбцы…</translation>
    </message>
    <message>
        <source>Point at the new place…</source>
        <translation>Указать новое место…</translation>
    </message>
    <message>
        <source>The data set has changed since this project was last open. Runs made before were trained on other data.</source>
        <translation>Набор данных изменился с тех пор, как этот проект открывали в последний раз. Прежние запуски обучались на других данных.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln images, synthetic</source>
        <translation>
            <numerusform>%1 · %Ln изображение, синтетические</numerusform>
            <numerusform>%1 · %Ln изображения, синтетические</numerusform>
            <numerusform>%1 · %Ln изображений, синтетические</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln images</source>
        <translation>
            <numerusform>%1 · %Ln изображение</numerusform>
            <numerusform>%1 · %Ln изображения</numerusform>
            <numerusform>%1 · %Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the training</source>
        <translation>Обучение готовится</translation>
    </message>
    <message>
        <source>Epoch %1/%2, %3 left</source>
        <translation>Эпоха %1/%2, осталось %3</translation>
    </message>
    <message>
        <source>Paused in epoch %1/%2</source>
        <translation>Пауза в эпохе %1/%2</translation>
    </message>
    <message>
        <source>Testing the best epoch</source>
        <translation>Проверяется лучшая эпоха</translation>
    </message>
    <message>
        <source>Reading reference images</source>
        <translation>Читаются эталонные изображения</translation>
    </message>
    <message>
        <source>Leak demonstrator, training %1 of %2: %3</source>
        <translation>Демонстрация утечки, обучение %1 из %2: %3</translation>
    </message>
    <message>
        <source>Fold %1 of %2: %3</source>
        <translation>Блок %1 из %2: %3</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Остановка</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открывается</translation>
    </message>
    <message>
        <source>Drawing synthetic lesions</source>
        <translation>Рисуются синтетические образования</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Проект копируется</translation>
    </message>
    <message>
        <source>Verifying images</source>
        <translation>Изображения проверяются</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>There is no table (.csv, .tab, .tsv) in %1.</source>
        <translation>В %1 нет таблицы (.csv, .tab, .tsv).</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>The language changes when what is running has ended (see the status bar).</source>
        <translation>Язык сменится, когда закончится то, что выполняется (см. строку состояния).</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Lesson, its text</source>
        <translation>Урок, его текст</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>New here? A tour leads from synthetic pictures to a diagnosis in less than five minutes.</source>
        <translation>Впервые здесь? Экскурсия меньше чем за пять минут проведёт от синтетических изображений до диагноза.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Начать экскурсию</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Больше не спрашивать</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Open data set…</source>
        <translation>&amp;Открыть набор данных…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>Открыть &amp;проект…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Недавние</translation>
    </message>
    <message>
        <source>&amp;Synthetic lesions</source>
        <translation>&amp;Синтетические образования</translation>
    </message>
    <message>
        <source>Images that the program draws itself, to try everything without patients&apos; data</source>
        <translation>Изображения, которые рисует сама программа: чтобы всё попробовать без данных пациентов</translation>
    </message>
    <message>
        <source>&amp;Lessons…</source>
        <translation>&amp;Уроки…</translation>
    </message>
    <message>
        <source>Ready projects for a class: imbalance, leakage, collapse and more</source>
        <translation>Готовые проекты для занятий: дисбаланс, утечка, сведение к классу и другое</translation>
    </message>
    <message>
        <source>&amp;Name columns of a table…</source>
        <translation>Назвать столбцы та&amp;блицы…</translation>
    </message>
    <message>
        <source>The folder with the table and its images</source>
        <translation>Папка с таблицей и её изображениями</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Сохранить проект &amp;как…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>An empty folder for the project</source>
        <translation>Пустая папка для проекта</translation>
    </message>
    <message>
        <source>Copies the project with its runs. Every change is saved by itself, here and there.</source>
        <translation>Копирует проект с его запусками. Каждое изменение сохраняется само, и здесь, и там.</translation>
    </message>
    <message>
        <source>a training runs</source>
        <translation>идёт обучение</translation>
    </message>
    <message>
        <source>no project is open</source>
        <translation>проект не открыт</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>ничего не изменено</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>ничего не отменено</translation>
    </message>
    <message>
        <source>&amp;Paste image to diagnose</source>
        <translation>&amp;Вставить снимок для диагноза</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлые</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмные</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Во весь экран</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Запуск</translation>
    </message>
    <message>
        <source>Start &amp;training</source>
        <translation>&amp;Начать обучение</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Ends after the running batch; the best epoch is kept, and the run can be resumed</source>
        <translation>Завершает после текущего пакета; лучшая эпоха сохраняется, запуск можно продолжить</translation>
    </message>
    <message>
        <source>the training stops already</source>
        <translation>обучение уже останавливается</translation>
    </message>
    <message>
        <source>no training runs</source>
        <translation>обучение не идёт</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Про&amp;должить</translation>
    </message>
    <message>
        <source>&amp;Cross-validate…</source>
        <translation>Пере&amp;крёстная проверка…</translation>
    </message>
    <message>
        <source>&amp;Leak demonstrator…</source>
        <translation>Демонстрация &amp;утечки…</translation>
    </message>
    <message>
        <source>no data set is open</source>
        <translation>набор данных не открыт</translation>
    </message>
    <message>
        <source>&amp;Evaluate the chosen run</source>
        <translation>О&amp;ценить выбранный запуск</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Get weights…</source>
        <translation>Получить &amp;веса…</translation>
    </message>
    <message>
        <source>Published weights to start from: lists them and fetches none by itself</source>
        <translation>Опубликованные веса для начала: показывает список и сама ничего не загружает</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Справка по этой странице</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Палитра &amp;команд…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Everything that the window can do, found by a few letters</source>
        <translation>Всё, что умеет окно, находится по нескольким буквам</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Экскурсия</translation>
    </message>
    <message>
        <source>From synthetic pictures to a diagnosis in less than five minutes</source>
        <translation>От синтетических изображений до диагноза меньше чем за пять минут</translation>
    </message>
    <message>
        <source>&amp;About LesionLab</source>
        <translation>&amp;О программе LesionLab</translation>
    </message>
    <message>
        <source>Open the folder of a data set</source>
        <translation>Открыть папку набора данных</translation>
    </message>
    <message>
        <source>Where the data set is now</source>
        <translation>Где теперь набор данных</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>(пока ничего)</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Забыть эти</translation>
    </message>
    <message>
        <source>From pictures to a diagnosis</source>
        <translation>От изображений к диагнозу</translation>
    </message>
    <message>
        <source>In less than five minutes you will train a network and ask it about a photograph. Everything here is the real program: use what is lit, or press Next and it is done for you. You can leave at any time.</source>
        <translation>Меньше чем за пять минут вы обучите сеть и спросите её о снимке. Всё здесь — настоящая программа: пользуйтесь тем, что подсвечено, или нажимайте «Далее», и это сделается за вас. Уйти можно в любой момент.</translation>
    </message>
    <message>
        <source>Pictures to begin with</source>
        <translation>Изображения для начала</translation>
    </message>
    <message>
        <source>The program can draw pictures of lesions itself, so you need no patients&apos; data. Press &lt;b&gt;Try the synthetic lesions&lt;/b&gt;, or choose &lt;b&gt;File, Synthetic lesions&lt;/b&gt;. What was open before stays as it is, in its own project.</source>
        <translation>Программа умеет сама рисовать изображения образований, так что данные пациентов не нужны. Нажмите &lt;b&gt;Попробовать синтетические образования&lt;/b&gt; или выберите &lt;b&gt;Файл, Синтетические образования&lt;/b&gt;. То, что было открыто раньше, остаётся в собственном проекте.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Посмотреть на них</translation>
    </message>
    <message>
        <source>Always look at the data first. Click a picture: what is known of it stands on the right. &lt;b&gt;Space&lt;/b&gt; shows it large. Below, the chart says how many there are of each class: most are moles (nv).</source>
        <translation>Всегда сначала смотрите на данные. Щёлкните по изображению: справа — что о нём известно. &lt;b&gt;Пробел&lt;/b&gt; показывает его крупно. Внизу диаграмма говорит, сколько их в каждом классе: больше всего родинок (nv).</translation>
    </message>
    <message>
        <source>On to preparing</source>
        <translation>К подготовке</translation>
    </message>
    <message>
        <source>The pages on the left stand in the order of the work. Go to &lt;b&gt;Prepare&lt;/b&gt;.</source>
        <translation>Страницы слева идут в порядке работы. Перейдите на страницу &lt;b&gt;Подготовка&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The split</source>
        <translation>Разбиение</translation>
    </message>
    <message>
        <source>Most pictures train the network, some choose its best epoch, and the rest are kept for an honest test. All photographs of one lesion stay together: otherwise the test would ask about lesions that the network has already seen.</source>
        <translation>Большая часть изображений обучает сеть, часть выбирает лучшую эпоху, остальные отложены для честного теста. Все снимки одного образования остаются вместе: иначе тест спрашивал бы об образованиях, которые сеть уже видела.</translation>
    </message>
    <message>
        <source>On to training</source>
        <translation>К обучению</translation>
    </message>
    <message>
        <source>Go to &lt;b&gt;Train&lt;/b&gt;.</source>
        <translation>Перейдите на страницу &lt;b&gt;Обучение&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The settings on the right are those of a short training. Press &lt;b&gt;Start training&lt;/b&gt;.</source>
        <translation>Настройки справа — для короткого обучения. Нажмите &lt;b&gt;Начать обучение&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Экскурсия</translation>
    </message>
    <message>
        <source>While it learns</source>
        <translation>Пока она учится</translation>
    </message>
    <message>
        <source>On to the judgement</source>
        <translation>К оценке</translation>
    </message>
    <message>
        <source>The training has ended. Go to &lt;b&gt;Evaluate&lt;/b&gt;.</source>
        <translation>Обучение закончилось. Перейдите на страницу &lt;b&gt;Оценка&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>Насколько она хороша?</translation>
    </message>
    <message>
        <source>The large figure is the balanced accuracy on the test pictures: each class counts the same, however rare. Beside it stands how sure the figure is, and what always naming the most frequent class would reach.</source>
        <translation>Крупное число — сбалансированная точность на тестовых изображениях: каждый класс весит одинаково, как бы редок он ни был. Рядом — насколько это число надёжно и чего достиг бы ответ «всегда самый частый класс».</translation>
    </message>
    <message>
        <source>What a reviewer would ask</source>
        <translation>О чём спросил бы рецензент</translation>
    </message>
    <message>
        <source>&lt;b&gt;Honesty&lt;/b&gt; says in words whether the figure can be believed: shared lesions, collapse to one class, how sure the answers are, too few pictures.</source>
        <translation>&lt;b&gt;Честность&lt;/b&gt; словами говорит, можно ли верить этому числу: общие образования, сведение к одному классу, уверенность ответов, слишком мало изображений.</translation>
    </message>
    <message>
        <source>On to the diagnosis</source>
        <translation>К диагнозу</translation>
    </message>
    <message>
        <source>Go to &lt;b&gt;Diagnose&lt;/b&gt;.</source>
        <translation>Перейдите на страницу &lt;b&gt;Диагноз&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Ask about a photograph</source>
        <translation>Спросить о снимке</translation>
    </message>
    <message>
        <source>Drop a photograph here, paste one, or press &lt;b&gt;Open image…&lt;/b&gt;. Next takes one of the test pictures, which the network has never seen.</source>
        <translation>Перетащите сюда снимок, вставьте его или нажмите &lt;b&gt;Открыть снимок…&lt;/b&gt;. «Далее» возьмёт одно из тестовых изображений, которых сеть никогда не видела.</translation>
    </message>
    <message>
        <source>A diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Each class has a bar with its probability. Below: the proven cases that are most alike, a decision at an operating point, and whether the answer is to be trusted. It is for research and teaching: &lt;b&gt;not a medical device&lt;/b&gt;. &lt;b&gt;F1&lt;/b&gt; explains every page, &lt;b&gt;Ctrl+K&lt;/b&gt; finds everything.</source>
        <translation>У каждого класса — столбец с его вероятностью. Ниже — самые похожие подтверждённые случаи, решение в рабочей точке и можно ли ответу доверять. Это для исследований и преподавания: &lt;b&gt;не медицинское изделие&lt;/b&gt;. &lt;b&gt;F1&lt;/b&gt; объясняет каждую страницу, &lt;b&gt;Ctrl+K&lt;/b&gt; находит всё.</translation>
    </message>
    <message>
        <source>Effect, training %1 of %2: %3</source>
        <translation>Влияние настройки, обучение %1 из %2: %3</translation>
    </message>
    <message>
        <source>&amp;Export model…</source>
        <translation>&amp;Экспорт модели…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>As ONNX, TorchScript or safetensors for other programs; a run&apos;s epochs for TensorBoard</source>
        <translation>Как ONNX, TorchScript или safetensors для других программ; эпохи запуска — для TensorBoard</translation>
    </message>
    <message>
        <source>E&amp;ffect of a setting…</source>
        <translation>В&amp;лияние настройки…</translation>
    </message>
    <message>
        <source>&amp;Diagnose a folder…</source>
        <translation>Диагноз по п&amp;апке…</translation>
    </message>
    <message>
        <source>Every image of a folder into a table and pages with thumbnails</source>
        <translation>Каждое изображение папки — в таблицу и на страницы с миниатюрами</translation>
    </message>
    <message>
        <source>The loss falls while the network learns. On the right, the thick line is the balanced accuracy: guessing among seven classes reaches 0.14. The dotted line is the accuracy of always naming the most frequent class. The best epoch is kept and tested at the end. This takes about half a minute; the tour goes on by itself.</source>
        <translation>Потери падают, пока сеть учится. Справа толстая линия — сбалансированная точность: угадывание среди семи классов даёт 0,14. Точечная линия — доля верных ответов, если всегда называть самый частый класс. Лучшая эпоха сохраняется и в конце проверяется. Это занимает около полминуты; экскурсия продолжится сама.</translation>
    </message>
</context>
<context>
    <name>lesion::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>What the system or a library said, for a report</source>
        <translation>Что сообщила система или библиотека — для сообщения об ошибке</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Подробности сообщения</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>lesion::ModelChoice</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>The trained network that answers.</source>
        <translation>Обученная сеть, которая отвечает.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Открыть модель</translation>
    </message>
    <message>
        <source>A model file (model.safetensors) from another project or computer.</source>
        <translation>Файл модели (model.safetensors) из другого проекта или с другого компьютера.</translation>
    </message>
    <message>
        <source>LesionLab models (*.safetensors);;All files (*)</source>
        <translation>Модели LesionLab (*.safetensors);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>lesion::NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
    <message>
        <source>The kind of network that is trained.</source>
        <translation>Вид сети, которая обучается.</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Получить…</translation>
    </message>
    <message>
        <source>Get weights</source>
        <translation>Получить веса</translation>
    </message>
    <message>
        <source>Lists the published files of weights: download one, or take it from disk.</source>
        <translation>Показывает опубликованные файлы весов: скачать или взять с диска.</translation>
    </message>
    <message>
        <source>Weights learnt on ImageNet&apos;s everyday photographs give a network a long head start.</source>
        <translation>Веса, выученные на обычных фотографиях ImageNet, дают сети большую фору.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Начать с</translation>
    </message>
    <message>
        <source>Where the pre-trained weights are</source>
        <translation>Где лежат предобученные веса</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Train from scratch</source>
        <translation>Обучать с нуля</translation>
    </message>
    <message>
        <source>Starts from random weights: it takes longer and ends lower.</source>
        <translation>Начинает со случайных весов: дольше и с худшим итогом.</translation>
    </message>
    <message>
        <source>Keep the backbone frozen</source>
        <translation>Основу не менять</translation>
    </message>
    <message>
        <source>Only the head is trained on the backbone&apos;s features: fast, but it adapts less.</source>
        <translation>Обучается только головной слой на признаках основы сети: быстро, но приспосабливается хуже.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> пикс.</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Размер входа</translation>
    </message>
    <message>
        <source>Side of the square in pixels to which every photograph is resized.</source>
        <translation>Сторона квадрата в пикселях, к которому приводится каждый снимок.</translation>
    </message>
    <message>
        <source>Side of the square in pixels to which every photograph is resized. %1 takes multiples of %2.</source>
        <translation>Сторона квадрата в пикселях, к которому приводится каждый снимок. %1 принимает кратные %2.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>ImageNet weights</source>
        <translation>Веса ImageNet</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Случайные веса</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>The file of weights is not there yet.</source>
        <translation>Файла весов ещё нет.</translation>
    </message>
    <message>
        <source>Choose pre-trained weights</source>
        <translation>Выбрать предобученные веса</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors);;All files (*)</source>
        <translation>Веса (*.pth *.pt *.safetensors);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>lesion::NineSheet</name>
    <message>
        <source>Other nine</source>
        <translation>Другие девять</translation>
    </message>
    <message>
        <source>Draws nine other images at random from those that the filters show (R).</source>
        <translation>Выбирает случайно девять других изображений из показанных фильтрами (R).</translation>
    </message>
    <message>
        <source>Back to all images</source>
        <translation>Назад ко всем изображениям</translation>
    </message>
    <message>
        <source>Closes the nine images (Escape).</source>
        <translation>Закрывает девять изображений (Esc).</translation>
    </message>
    <message numerus="yes">
        <source>%1 at random of %Ln images</source>
        <translation>
            <numerusform>%1 случайных из %Ln изображения</numerusform>
            <numerusform>%1 случайных из %Ln изображений</numerusform>
            <numerusform>%1 случайных из %Ln изображений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::OpenReportDialog</name>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Изображений</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>Образований</translation>
    </message>
    <message>
        <source>Classes with their counts</source>
        <translation>Классы и их численность</translation>
    </message>
    <message>
        <source>HAM10000</source>
        <translation>HAM10000</translation>
    </message>
    <message>
        <source>ISIC challenge (ground truth in one column a class)</source>
        <translation>Соревнование ISIC (истина: столбец на класс)</translation>
    </message>
    <message>
        <source>ISIC Archive export</source>
        <translation>Выгрузка архива ISIC</translation>
    </message>
    <message>
        <source>A folder for each class</source>
        <translation>Папка для каждого класса</translation>
    </message>
    <message>
        <source>A table with named columns</source>
        <translation>Таблица с названными столбцами</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Формат:</translation>
    </message>
    <message>
        <source>Images:</source>
        <translation>Изображений:</translation>
    </message>
    <message>
        <source>%1, synthetic</source>
        <translation>%1, синтетические</translation>
    </message>
    <message>
        <source>Lesions:</source>
        <translation>Образований:</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Проблем не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems, none of which stands in the way:</source>
        <translation>
            <numerusform>%Ln проблема, ничему не мешает:</numerusform>
            <numerusform>%Ln проблемы, ни одна не мешает:</numerusform>
            <numerusform>%Ln проблем, ни одна не мешает:</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems and what was done about them</source>
        <translation>Проблемы и что с ними сделано</translation>
    </message>
    <message>
        <source>&amp;Use this data set</source>
        <translation>&amp;Взять этот набор данных</translation>
    </message>
    <message>
        <source>&amp;Name columns…</source>
        <translation>&amp;Назвать столбцы…</translation>
    </message>
    <message>
        <source>Say yourself which columns of a table hold the image, its class and its lesion</source>
        <translation>Самостоятельно указать, в каких столбцах таблицы изображение, его класс и образование</translation>
    </message>
</context>
<context>
    <name>lesion::OperatingPointBox</name>
    <message>
        <source>2x2 table at the operating point</source>
        <translation>Таблица 2x2 в рабочей точке</translation>
    </message>
    <message>
        <source>Only one of the two answers occurs among these lesions, so there is nothing to choose.</source>
        <translation>Среди этих образований встречается только один из двух ответов, выбирать нечего.</translation>
    </message>
    <message>
        <source>Only one of the two answers occurs among these images, so there is nothing to choose.</source>
        <translation>Среди этих изображений встречается только один из двух ответов, выбирать нечего.</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>ответ: %1</translation>
    </message>
    <message>
        <source>truly %1</source>
        <translation>на деле %1</translation>
    </message>
    <message>
        <source>from a score of %1 on; of all lesions here %2 are %3</source>
        <translation>начиная со значения %1; из всех образований здесь %2 — %3</translation>
    </message>
    <message>
        <source>from a score of %1 on; of all images here %2 are %3</source>
        <translation>начиная со значения %1; из всех изображений здесь %2 — %3</translation>
    </message>
    <message>
        <source>sensitivity %1 · specificity %2&lt;br&gt;positive predictive value %3 · negative %4</source>
        <translation>чувствительность %1 · специфичность %2&lt;br&gt;прогностическая ценность положительного ответа %3 · отрицательного %4</translation>
    </message>
</context>
<context>
    <name>lesion::OptionGroups</name>
    <message>
        <source>Fine-tuning</source>
        <translation>Дообучение</translation>
    </message>
    <message>
        <source>Head first</source>
        <translation>Сначала головной</translation>
    </message>
    <message>
        <source>Epochs in which only the new head learns, before the backbone learns with it.</source>
        <translation>Эпохи, в которых учится только новый головной слой, прежде чем с ним учится основа сети.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Last blocks</source>
        <translation>Последние блоки</translation>
    </message>
    <message>
        <source>How many of the backbone&apos;s last blocks learn; those before them stay as they are.</source>
        <translation>Сколько последних блоков основы учатся; остальные остаются как есть.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> из %1</translation>
    </message>
    <message>
        <source>Backbone&apos;s rate</source>
        <translation>Скорость основы</translation>
    </message>
    <message>
        <source>The backbone&apos;s learning rate as a share of the head&apos;s: below 1 it keeps more of what it knows.</source>
        <translation>Скорость обучения основы как доля скорости головного слоя: меньше 1 — больше сохраняется из того, что она умеет.</translation>
    </message>
    <message>
        <source>Views an image</source>
        <translation>Видов снимка</translation>
    </message>
    <message>
        <source>With a frozen backbone, so many augmented views of each image are computed once and then used in turn.</source>
        <translation>При замороженной основе столько аугментированных видов каждого изображения вычисляется один раз и затем используется по очереди.</translation>
    </message>
    <message>
        <source>new ones every epoch</source>
        <translation>новые каждую эпоху</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Оптимизация</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Оптимизатор</translation>
    </message>
    <message>
        <source>The rule that turns gradients into steps. AdamW separates weight decay.</source>
        <translation>Правило, по которому градиенты становятся шагами. AdamW отделяет затухание весов.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Size of a step. Too large and the loss jumps, too small and nothing moves.</source>
        <translation>Величина шага. Слишком велика — потери скачут, слишком мала — ничего не движется.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>График</translation>
    </message>
    <message>
        <source>How the learning rate changes while training.</source>
        <translation>Как меняется скорость обучения по ходу обучения.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>постоянная</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>косинус</translation>
    </message>
    <message>
        <source>reduce on plateau</source>
        <translation>снижать при застое</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Images that are looked at before each step.</source>
        <translation>Сколько изображений просматривается перед каждым шагом.</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Регуляризация</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Затухание весов</translation>
    </message>
    <message>
        <source>Pulls weights towards zero, against learning by heart.</source>
        <translation>Тянет веса к нулю, против заучивания наизусть.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Сглаживание</translation>
    </message>
    <message>
        <source>Share of certainty taken from the right answer, against overconfidence.</source>
        <translation>Доля уверенности, отнимаемая у верного ответа, против излишней уверенности.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Shows blends of two images with both answers; 0.2 is usual, larger numbers blend more evenly.</source>
        <translation>Показывает смеси двух изображений с обоими ответами; обычно 0,2, большие числа смешивают ровнее.</translation>
    </message>
    <message>
        <source>Cutmix</source>
        <translation>Cutmix</translation>
    </message>
    <message>
        <source>Pastes a piece of one image into another, with both answers by their areas; 1 is usual.</source>
        <translation>Вставляет кусок одного изображения в другое, с обоими ответами по их площадям; обычно 1.</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>Усреднение весов</translation>
    </message>
    <message>
        <source>Judges and keeps a moving average of the weights; 0.999 remembers about a thousand steps.</source>
        <translation>Оценивает и сохраняет скользящее среднее весов; 0,999 помнит около тысячи шагов.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Предел градиента</translation>
    </message>
    <message>
        <source>Shortens steps whose gradient is longer than this, against sudden jumps; 1 is usual.</source>
        <translation>Укорачивает шаги с градиентом длиннее этого, против внезапных скачков; обычно 1.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>What training makes small. Focal counts images less the surer the network already is.</source>
        <translation>Что уменьшает обучение. Focal учитывает изображения тем меньше, чем увереннее в них уже сеть.</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>перекрёстная энтропия</translation>
    </message>
    <message>
        <source>focal</source>
        <translation>focal</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>Гамма focal</translation>
    </message>
    <message>
        <source>How much less the sure ones count; 2 is usual, 0 is cross-entropy.</source>
        <translation>Насколько меньше весят уверенные; обычно 2, 0 — перекрёстная энтропия.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Эпохи</translation>
    </message>
    <message>
        <source>How often at most all training images are gone through.</source>
        <translation>Сколько раз самое большее просматриваются все обучающие изображения.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Терпение</translation>
    </message>
    <message>
        <source>Epochs without a lower validation loss after which training stops early.</source>
        <translation>Число эпох без снижения потерь на проверке, после которого обучение заканчивается раньше.</translation>
    </message>
    <message>
        <source>never stop early</source>
        <translation>не останавливать</translation>
    </message>
    <message>
        <source>Batches an epoch</source>
        <translation>Пакетов в эпохе</translation>
    </message>
    <message>
        <source>Cuts every epoch short, for trying things out.</source>
        <translation>Укорачивает каждую эпоху, чтобы что-то попробовать.</translation>
    </message>
    <message>
        <source>For teaching</source>
        <translation>Для занятий</translation>
    </message>
    <message>
        <source>Wrong scale in training</source>
        <translation>Неверный масштаб</translation>
    </message>
    <message>
        <source>The reference&apos;s mistake: training sees pixels of 0 to 255, validation and test of 0 to 1. The network learns, and answers one class for everything; the honesty panel says so.</source>
        <translation>Ошибка образца: обучение видит пиксели от 0 до 255, проверка и тест — от 0 до 1. Сеть учится, а отвечает на всё одним классом; панель честности об этом говорит.</translation>
    </message>
    <message>
        <source>Beside the image</source>
        <translation>Кроме снимка</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>The network is told the person&apos;s age as well. Where it is missing it answers without.</source>
        <translation>Сети сообщается и возраст человека. Где он неизвестен, она отвечает без него.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>The network is told the person&apos;s sex as well. Where it is missing it answers without.</source>
        <translation>Сети сообщается и пол человека. Где он неизвестен, она отвечает без него.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Локализация</translation>
    </message>
    <message>
        <source>The network is told where on the body the lesion is. Where it is missing it answers without.</source>
        <translation>Сети сообщается и место образования на теле. Где оно неизвестно, она отвечает без него.</translation>
    </message>
</context>
<context>
    <name>lesion::Page</name>
    <message>
        <source>Settings of %1</source>
        <translation>Настройки: %1</translation>
    </message>
</context>
<context>
    <name>lesion::PersonFields</name>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Локализация</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>The person&apos;s age in years, if it is known; the model learnt from it as well.</source>
        <translation>Возраст человека в годах, если он известен; модель училась и на нём.</translation>
    </message>
    <message>
        <source>The person&apos;s sex, if it is known; the model learnt from it as well.</source>
        <translation>Пол человека, если он известен; модель училась и на нём.</translation>
    </message>
    <message>
        <source>Where the lesion is, if it is known; the model learnt from it as well.</source>
        <translation>Где находится образование, если это известно; модель училась и на этом.</translation>
    </message>
</context>
<context>
    <name>lesion::Plot</name>
    <message>
        <source>Chart. The context menu saves it and copies its data.</source>
        <translation>Диаграмма. Контекстное меню сохраняет её и копирует данные.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>&amp;Copy data</source>
        <translation>Копировать &amp;данные</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Копировать &amp;рисунок</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Показать &amp;всё</translation>
    </message>
</context>
<context>
    <name>lesion::PreparationPage</name>
    <message>
        <source>Prepare</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Обучение…</translation>
    </message>
    <message>
        <source>On to the Training page with this preparation</source>
        <translation>К странице «Обучение» с этой подготовкой</translation>
    </message>
    <message>
        <source>One image</source>
        <translation>Один снимок</translation>
    </message>
    <message>
        <source>Nine images</source>
        <translation>Девять снимков</translation>
    </message>
    <message>
        <source>One photograph as nine epochs see it.</source>
        <translation>Один снимок, каким его видят девять эпох.</translation>
    </message>
    <message>
        <source>Nine photographs as one epoch sees them.</source>
        <translation>Девять снимков, какими их видит одна эпоха.</translation>
    </message>
    <message>
        <source>Reroll</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Draws the random changes anew: the epochs that follow.</source>
        <translation>Заново выбирает случайные изменения: следующие эпохи.</translation>
    </message>
    <message>
        <source>Other image</source>
        <translation>Другой снимок</translation>
    </message>
    <message>
        <source>Takes other photographs of the training part.</source>
        <translation>Берёт другие снимки обучающей части.</translation>
    </message>
    <message>
        <source>There are no images to prepare yet.</source>
        <translation>Готовить пока нечего: изображений нет.</translation>
    </message>
    <message>
        <source>Open a data set…</source>
        <translation>Открыть набор данных…</translation>
    </message>
    <message>
        <source>Try the synthetic lesions</source>
        <translation>Попробовать синтетические образования</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation>
            <numerusform>%Ln изображение, образований: %1</numerusform>
            <numerusform>%Ln изображения, образований: %1</numerusform>
            <numerusform>%Ln изображений, образований: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln класс</numerusform>
            <numerusform>%Ln класса</numerusform>
            <numerusform>%Ln классов</numerusform>
        </translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>синтетические</translation>
    </message>
    <message numerus="yes">
        <source>0 of %Ln test images share a lesion with training.</source>
        <translation>
            <numerusform>0 из %Ln тестового изображения показывают образования из обучения.</numerusform>
            <numerusform>0 из %Ln тестовых изображений показывают образования из обучения.</numerusform>
            <numerusform>0 из %Ln тестовых изображений показывают образования из обучения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %Ln validation images share a lesion with training.</source>
        <translation>
            <numerusform>0 из %Ln проверочного изображения показывают образования из обучения.</numerusform>
            <numerusform>0 из %Ln проверочных изображений показывают образования из обучения.</numerusform>
            <numerusform>0 из %Ln проверочных изображений показывают образования из обучения.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the test images (%2 of %3) show a lesion that training sees too: their figures will be too good.</source>
        <translation>%1&#xa0;% тестовых изображений (%2 из %3) показывают образование, которое видит и обучение: их показатели будут завышены.</translation>
    </message>
    <message>
        <source>%1 % of the validation images (%2 of %3) show a lesion that training sees too: their figures will be too good.</source>
        <translation>%1&#xa0;% проверочных изображений (%2 из %3) показывают образование, которое видит и обучение: их показатели будут завышены.</translation>
    </message>
    <message>
        <source>The data name patients: none is in training and elsewhere.</source>
        <translation>В данных названы пациенты: ни одного нет одновременно в обучении и вне его.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test and validation images show a patient whom training sees too.</source>
        <translation>
            <numerusform>%Ln тестовое или проверочное изображение показывает пациента, которого видит и обучение.</numerusform>
            <numerusform>%Ln тестовых и проверочных изображения показывают пациента, которого видит и обучение.</numerusform>
            <numerusform>%Ln тестовых и проверочных изображений показывают пациента, которого видит и обучение.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::PreparationSettings</name>
    <message>
        <source>Split</source>
        <translation>Разбиение</translation>
    </message>
    <message>
        <source>by lesion</source>
        <translation>по образованиям</translation>
    </message>
    <message>
        <source>by image, as the reference</source>
        <translation>по изображениям, как в образце</translation>
    </message>
    <message>
        <source>By lesion keeps all photographs of a lesion (and of a patient, where known) in one part. By image lets training see lesions that are tested later.</source>
        <translation>По образованиям: все снимки образования (и пациента, если он известен) остаются в одной части. По изображениям: обучение видит образования, которые потом проверяются.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Share of the images that is kept for the final figures.</source>
        <translation>Доля изображений, отложенная для итоговых показателей.</translation>
    </message>
    <message>
        <source>Test fraction</source>
        <translation>Доля теста</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Share of the rest that decides which epoch is the best.</source>
        <translation>Доля остатка, которая решает, какая эпоха лучшая.</translation>
    </message>
    <message>
        <source>Validation fraction</source>
        <translation>Доля проверки</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>все изображения</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Подмножество</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Only about this many images, whole lesions, with every class&apos;s share kept.</source>
        <translation>Только примерно столько изображений, целыми образованиями, с прежней долей каждого класса.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Новое зерно</translation>
    </message>
    <message>
        <source>Another seed, so another split, sampling and training.</source>
        <translation>Другое зерно, а значит другие разбиение, сэмплирование и обучение.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>Where chance begins: the same seed gives the same split.</source>
        <translation>Откуда начинается случайность: одно и то же зерно даёт одно и то же разбиение.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Сэмплирование</translation>
    </message>
    <message>
        <source>every image once</source>
        <translation>каждое изображение один раз</translation>
    </message>
    <message>
        <source>each class to N images</source>
        <translation>каждый класс до N изображений</translation>
    </message>
    <message>
        <source>loss weighted by class</source>
        <translation>потери с весами классов</translation>
    </message>
    <message>
        <source>balanced batches</source>
        <translation>уравновешенные пакеты</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Изображений класса</translation>
    </message>
    <message>
        <source>Training sees</source>
        <translation>Обучение видит</translation>
    </message>
    <message>
        <source>How the imbalance of the classes is met. Only the training part is concerned.</source>
        <translation>Как учитывается дисбаланс классов. Касается только обучающей части.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Images a class: more are left out, fewer are repeated (reference: 1,000).</source>
        <translation>Изображений в классе: лишние не берутся, недостающие повторяются (в образце 1 000).</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Аугментация</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>как в образце</translation>
    </message>
    <message>
        <source>dermoscopy</source>
        <translation>дерматоскопия</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>All values at once; each can be changed below.</source>
        <translation>Все значения сразу; ниже можно изменить каждое.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Поворот</translation>
    </message>
    <message>
        <source>Turned by up to this angle either way; 180° is any angle.</source>
        <translation>Поворот до этого угла в обе стороны; 180° — любой угол.</translation>
    </message>
    <message>
        <source>Shift across</source>
        <translation>Сдвиг поперёк</translation>
    </message>
    <message>
        <source>Moved left or right by up to this share of the width.</source>
        <translation>Сдвиг влево или вправо до этой доли ширины.</translation>
    </message>
    <message>
        <source>Shift along</source>
        <translation>Сдвиг вдоль</translation>
    </message>
    <message>
        <source>Moved up or down by up to this share of the height.</source>
        <translation>Сдвиг вверх или вниз до этой доли высоты.</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Скос</translation>
    </message>
    <message>
        <source>Slanted by up to this angle. The reference&apos;s 0.2° is practically none.</source>
        <translation>Скос до этого угла. 0,2° образца — практически ничего.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Each axis enlarged or reduced by up to this share, on its own.</source>
        <translation>Каждая ось сама по себе увеличивается или уменьшается до этой доли.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Кадрирование</translation>
    </message>
    <message>
        <source>A random window of the frame, up to this share smaller, enlarged back.</source>
        <translation>Случайное окно кадра, меньшее до этой доли, увеличенное обратно.</translation>
    </message>
    <message>
        <source>Flip left to right</source>
        <translation>Отражать слева направо</translation>
    </message>
    <message>
        <source>Half of the images are mirrored.</source>
        <translation>Половина изображений отражается.</translation>
    </message>
    <message>
        <source>Flip top to bottom</source>
        <translation>Отражать сверху вниз</translation>
    </message>
    <message>
        <source>Half of the images are turned upside down by mirroring.</source>
        <translation>Половина изображений переворачивается отражением.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Яркость</translation>
    </message>
    <message>
        <source>Lighter or darker by up to this share.</source>
        <translation>Светлее или темнее до этой доли.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Differences from the mean grey stronger or weaker by up to this share.</source>
        <translation>Отличия от среднего серого сильнее или слабее до этой доли.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Насыщенность</translation>
    </message>
    <message>
        <source>Colours stronger or paler by up to this share.</source>
        <translation>Цвета ярче или бледнее до этой доли.</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Оттенок</translation>
    </message>
    <message>
        <source>All colours moved round the colour circle by up to this share of it.</source>
        <translation>Все цвета смещаются по цветовому кругу до этой его доли.</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Take out hairs</source>
        <translation>Убрать волосы</translation>
    </message>
    <message>
        <source>Dark hairs are found and filled in from both sides (DullRazor) before the image is resized: in training, evaluation and diagnosis alike. Whether it helps is measured by Run, Effect of a setting.</source>
        <translation>Тёмные волосы находятся и закрашиваются по соседству с обеих сторон (DullRazor) до изменения размера: одинаково при обучении, оценке и диагнозе. Помогает ли это, измеряет «Запуск, Влияние настройки».</translation>
    </message>
    <message>
        <source>Take out the light&apos;s colour</source>
        <translation>Убрать цвет света</translation>
    </message>
    <message>
        <source>Colour constancy by shades of grey: every photograph as if under white light, in training, evaluation and diagnosis alike. Whether it helps is measured by Run, Effect of a setting.</source>
        <translation>Постоянство цвета методом shades of grey: каждый снимок как при белом свете, одинаково при обучении, оценке и диагнозе. Помогает ли это, измеряет «Запуск, Влияние настройки».</translation>
    </message>
</context>
<context>
    <name>lesion::ProbabilityBars</name>
    <message>
        <source>Probability of each class</source>
        <translation>Вероятность каждого класса</translation>
    </message>
    <message>
        <source>turned between %1 and %2</source>
        <translation>при поворотах от %1 до %2</translation>
    </message>
    <message>
        <source>the lesion %1</source>
        <translation>образование: %1</translation>
    </message>
</context>
<context>
    <name>lesion::ProblemModel</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>missing file</source>
        <translation>нет файла</translation>
    </message>
    <message>
        <source>file without a row</source>
        <translation>файл без строки</translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation>не тот тип</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>обрезан</translation>
    </message>
    <message>
        <source>duplicate id</source>
        <translation>номер повторяется</translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>неизвестная метка</translation>
    </message>
    <message>
        <source>two diagnoses</source>
        <translation>два диагноза</translation>
    </message>
    <message>
        <source>cannot be decoded</source>
        <translation>не декодируется</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>слишком велик</translation>
    </message>
    <message>
        <source>bad row</source>
        <translation>неверная строка</translation>
    </message>
</context>
<context>
    <name>lesion::ProblemsPanel</name>
    <message>
        <source>Problems of the data set</source>
        <translation>Проблемы набора данных</translation>
    </message>
    <message>
        <source>No problems were found. Opening looks at signatures and ends of files; “Verify all images” decodes every one.</source>
        <translation>Проблем не найдено. При открытии проверяются начало и конец файлов; «Проверить все изображения» декодирует каждое.</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Вид проблемы</translation>
    </message>
    <message>
        <source>Shows only problems of this kind.</source>
        <translation>Показывает только проблемы этого вида.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copies the chosen rows, or all that are shown, for a spreadsheet (Ctrl+C).</source>
        <translation>Копирует выделенные строки или все показанные для электронной таблицы (Ctrl+C).</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Saves the rows that are shown as a table.</source>
        <translation>Сохраняет показанные строки таблицей.</translation>
    </message>
    <message>
        <source>Verify all images</source>
        <translation>Проверить все изображения</translation>
    </message>
    <message>
        <source>Decodes every image, so that none that cannot be read is left for the training to find.</source>
        <translation>Декодирует каждое изображение, чтобы нечитаемое не обнаружилось только при обучении.</translation>
    </message>
    <message>
        <source>Progress of verifying</source>
        <translation>Ход проверки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation>Все виды (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1, %2 images/s, %3 left</source>
        <translation>%1, %2 изобр./с, осталось %3</translation>
    </message>
    <message>
        <source>Save the problems</source>
        <translation>Сохранить проблемы</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 нельзя записать.</translation>
    </message>
</context>
<context>
    <name>lesion::Rail</name>
    <message>
        <source>A job is running here</source>
        <translation>Здесь выполняется задание</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>lesion::RateFinderDialog</name>
    <message>
        <source>Find a learning rate</source>
        <translation>Найти скорость обучения</translation>
    </message>
    <message>
        <source>A copy of the network is trained on batch after batch with a growing learning rate. A good rate is one where the loss falls steeply, well before it rises again.</source>
        <translation>Копия сети обучается пакет за пакетом с растущей скоростью. Хорошая скорость — там, где потери круто падают, задолго до того, как снова растут.</translation>
    </message>
    <message>
        <source>The curve appears here when the search is over.</source>
        <translation>Кривая появится здесь, когда поиск закончится.</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Ход поиска</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Becomes the learning rate of the settings; undo takes it back</source>
        <translation>Становится скоростью обучения в настройках; «Отменить» возвращает прежнюю</translation>
    </message>
    <message>
        <source>Loss by learning rate</source>
        <translation>Потери по скорости обучения</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>скорость обучения</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>потери</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>шаг %1 из %2</translation>
    </message>
    <message>
        <source>preparing images: %1</source>
        <translation>готовятся изображения: %1</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>подготовка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The loss fell at no rate. Look at the data, the weights and the other settings.</source>
        <translation>Потери не снизились ни при какой скорости. Проверьте данные, веса и другие настройки.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Взять %1</translation>
    </message>
    <message>
        <source>rate %1, loss %2</source>
        <translation>скорость %1, потери %2</translation>
    </message>
    <message>
        <source>steepest near %1</source>
        <translation>круче всего около %1</translation>
    </message>
</context>
<context>
    <name>lesion::ReliabilityPanel</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Диаграмма надёжности</translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation>доля верных</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>probability of the answer</source>
        <translation>вероятность ответа</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Брайер</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>потери</translation>
    </message>
    <message>
        <source>as the model answers, temperature %1</source>
        <translation>как отвечает модель, температура %1</translation>
    </message>
    <message>
        <source>as the model answers (no temperature is stored)</source>
        <translation>как отвечает модель (температура не сохранена)</translation>
    </message>
    <message>
        <source>before, at temperature 1</source>
        <translation>прежде, при температуре 1</translation>
    </message>
    <message>
        <source>no answers from %1 to %2</source>
        <translation>нет ответов от %1 до %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesions from %1 to %2: said %3, right %4</source>
        <translation>
            <numerusform>%Ln образование от %1 до %2: сказано %3, верно %4</numerusform>
            <numerusform>%Ln образования от %1 до %2: сказано %3, верно %4</numerusform>
            <numerusform>%Ln образований от %1 до %2: сказано %3, верно %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images from %1 to %2: said %3, right %4</source>
        <translation>
            <numerusform>%Ln изображение от %1 до %2: сказано %3, верно %4</numerusform>
            <numerusform>%Ln изображения от %1 до %2: сказано %3, верно %4</numerusform>
            <numerusform>%Ln изображений от %1 до %2: сказано %3, верно %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::RunModel</name>
    <message>
        <source>training</source>
        <translation>обучается</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>не закончен</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>закончен</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>закончен раньше</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>остановлен вами</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>by lesion</source>
        <translation>по образованиям</translation>
    </message>
    <message>
        <source>by image (leaks)</source>
        <translation>по изображениям (утечка)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>The run&apos;s folder. Tick it to lay its curves over the others.</source>
        <translation>Папка запуска. Галочка накладывает его кривые на остальные.</translation>
    </message>
    <message>
        <source>Test bal.</source>
        <translation>Тест: сб. точн.</translation>
    </message>
    <message>
        <source>Balanced accuracy on the test part: the mean of the recalls of all classes.</source>
        <translation>Сбалансированная точность на тестовой части: среднее полнот всех классов.</translation>
    </message>
    <message>
        <source>Test acc.</source>
        <translation>Тест: доля верн.</translation>
    </message>
    <message>
        <source>Accuracy on the test part. Compare it with the majority baseline beside it.</source>
        <translation>Доля верных ответов на тестовой части. Сравните её с базовым уровнем рядом.</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Базовый</translation>
    </message>
    <message>
        <source>What always answering the most frequent class would reach.</source>
        <translation>Чего достиг бы ответ «всегда самый частый класс».</translation>
    </message>
    <message>
        <source>Val. bal.</source>
        <translation>Пров.: сб. точн.</translation>
    </message>
    <message>
        <source>Balanced accuracy on the validation part at the best epoch.</source>
        <translation>Сбалансированная точность на проверочной части в лучшей эпохе.</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Лучшая эпоха</translation>
    </message>
    <message>
        <source>The epoch with the lowest validation loss; its weights are kept.</source>
        <translation>Эпоха с наименьшими потерями на проверке; её веса сохраняются.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Эпох</translation>
    </message>
    <message>
        <source>Epochs finished, of how many asked for.</source>
        <translation>Сколько эпох закончено из заданных.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>How the run ended. An unfinished or stopped run can be resumed.</source>
        <translation>Как закончился запуск. Незаконченный или остановленный можно продолжить.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Предустановка</translation>
    </message>
    <message>
        <source>The preset that the settings started from.</source>
        <translation>Предустановка, от которой шли настройки.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>The architecture that was trained.</source>
        <translation>Архитектура, которую обучали.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разбиение</translation>
    </message>
    <message>
        <source>Whether photographs of one lesion were kept together.</source>
        <translation>Оставались ли снимки одного образования вместе.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Сэмплирование</translation>
    </message>
    <message>
        <source>How the imbalance of the classes was met.</source>
        <translation>Как учитывался дисбаланс классов.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Аугментация</translation>
    </message>
    <message>
        <source>How training images were varied.</source>
        <translation>Как изменялись обучающие изображения.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Where it was trained.</source>
        <translation>Где обучали.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>When the training began.</source>
        <translation>Когда началось обучение.</translation>
    </message>
    <message numerus="yes">
        <source>Memory was short: batches of %Ln images were computed in parts of at most %1.</source>
        <translation>
            <numerusform>Памяти не хватало: пакеты из %Ln изображения вычислялись частями не больше %1.</numerusform>
            <numerusform>Памяти не хватало: пакеты из %Ln изображений вычислялись частями не больше %1.</numerusform>
            <numerusform>Памяти не хватало: пакеты из %Ln изображений вычислялись частями не больше %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::RunsTable</name>
    <message>
        <source>Every training of this project becomes a row here.</source>
        <translation>Каждое обучение этого проекта становится здесь строкой.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>Space ticks a run, Enter evaluates it, the context menu has the rest.</source>
        <translation>Пробел ставит галочку, Enter оценивает, остальное — в контекстном меню.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Взять его настройки</translation>
    </message>
    <message>
        <source>Settings of a run</source>
        <translation>Настройки запуска</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Показать его папку</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation>Удалить запуск</translation>
    </message>
    <message>
        <source>Move the run %1 with its model and figures to the wastebasket?</source>
        <translation>Переместить запуск %1 с моделью и показателями в корзину?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>lesion::SampleBrowser</name>
    <message>
        <source>No image passes the filters.</source>
        <translation>Ни одно изображение не проходит фильтры.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>&amp;Large view</source>
        <translation>&amp;Крупно</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>К д&amp;иагнозу</translation>
    </message>
    <message>
        <source>&amp;Copy file path</source>
        <translation>Копировать &amp;путь к файлу</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>Показать в &amp;файловом менеджере</translation>
    </message>
    <message>
        <source>&amp;Nine at random</source>
        <translation>&amp;Девять случайных</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить &amp;все</translation>
    </message>
</context>
<context>
    <name>lesion::SamplingChart</name>
    <message>
        <source>Training images before and after sampling</source>
        <translation>Обучающие изображения до и после сэмплирования</translation>
    </message>
    <message>
        <source>images</source>
        <translation>изображений</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln images, each weighing %2 in the loss</source>
        <translation>
            <numerusform>%1: %Ln изображение, вес каждого в потерях %2</numerusform>
            <numerusform>%1: %Ln изображения, вес каждого в потерях %2</numerusform>
            <numerusform>%1: %Ln изображений, вес каждого в потерях %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after, each seen %4 times an epoch</source>
        <translation>%1: было %2, стало %3, каждое видно %4 раз за эпоху</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>вес %1</translation>
    </message>
    <message>
        <source>Training images of each class: every image is seen once an epoch.</source>
        <translation>Обучающие изображения каждого класса: каждое изображение видно один раз за эпоху.</translation>
    </message>
    <message>
        <source>Training images of each class: every image is seen once an epoch; rare classes weigh more in the loss.</source>
        <translation>Обучающие изображения каждого класса: каждое видно один раз за эпоху; редкие классы весят в потерях больше.</translation>
    </message>
    <message>
        <source>Training images before (hatched) and after (solid) sampling; × is how often an image of the class is seen in an epoch.</source>
        <translation>Обучающие изображения до (штриховка) и после (сплошные) сэмплирования; × — сколько раз за эпоху видно изображение класса.</translation>
    </message>
</context>
<context>
    <name>lesion::SettingsGroup</name>
    <message>
        <source>Folds these settings away or shows them</source>
        <translation>Сворачивает или показывает эти настройки</translation>
    </message>
</context>
<context>
    <name>lesion::SeveralDialog</name>
    <message>
        <source>Leak demonstrator</source>
        <translation>Демонстрация утечки</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Перекрёстная проверка</translation>
    </message>
    <message>
        <source>Measures what it is worth to have trained on other photographs of the lesions that are tested. With every seed the same network is trained twice on as many images of the same classes: once with the other photographs of the tested lesions among them, once with photographs of other lesions in their place.</source>
        <translation>Измеряет, чего стоит обучение на других снимках проверяемых образований. С каждым зерном одна и та же сеть обучается дважды на одинаковом числе изображений тех же классов: один раз среди них другие снимки проверяемых образований, другой раз вместо них снимки других образований.</translation>
    </message>
    <message>
        <source>Every image is tested once, by a network that has not trained on its lesion: the images are dealt into folds, and each fold is once the test part while the others train. The result is a mean with its deviation, and one answer for every image.</source>
        <translation>Каждое изображение проверяется один раз сетью, которая не обучалась на его образовании: изображения раздаются по блокам, и каждый блок один раз становится тестовой частью, пока остальные обучают. Итог — среднее с отклонением и один ответ для каждого изображения.</translation>
    </message>
    <message>
        <source>Fewer than three say little: trainings differ by chance alone.</source>
        <translation>Меньше трёх говорят мало: обучения различаются и случайно.</translation>
    </message>
    <message>
        <source>Five or ten are usual.</source>
        <translation>Обычно пять или десять.</translation>
    </message>
    <message>
        <source>&amp;Seeds</source>
        <translation>&amp;Зёрна</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>&amp;Блоки</translation>
    </message>
    <message>
        <source>Start demonstration</source>
        <translation>Начать демонстрацию</translation>
    </message>
    <message>
        <source>Start cross-validation</source>
        <translation>Начать перекрёстную проверку</translation>
    </message>
    <message>
        <source>Open a data set first.</source>
        <translation>Сначала откройте набор данных.</translation>
    </message>
    <message>
        <source>Folds are made of whole lesions.</source>
        <translation>Блоки составляются из целых образований.</translation>
    </message>
    <message>
        <source>Folds are made of single images, because the split is by image: photographs of a lesion then stand in several of them.</source>
        <translation>Блоки составляются из отдельных изображений, потому что разбиение — по изображениям: снимки одного образования попадают в несколько блоков.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images, %1 or so to a fold; each network trains on about %2 and stops by %3.</source>
        <translation>
            <numerusform>%Ln изображение, около %1 в блоке; каждая сеть обучается примерно на %2, а по %3 решает, когда остановиться.</numerusform>
            <numerusform>%Ln изображения, около %1 в блоке; каждая сеть обучается примерно на %2, а по %3 решает, когда остановиться.</numerusform>
            <numerusform>%Ln изображений, около %1 в блоке; каждая сеть обучается примерно на %2, а по %3 решает, когда остановиться.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tested: %1 photographs, one of each of as many lesions. Both train on %2 images: %3 in common, and %4 that are other photographs of the tested lesions or, in their place, of other lesions. Validation: %5 images.</source>
        <translation>Проверяется снимков: %1, по одному от стольких же образований. Обе ветви обучаются на %2 изображениях: %3 общих и %4 — других снимков проверяемых образований или, вместо них, других образований. Проверочных изображений: %5.</translation>
    </message>
    <message>
        <source>The backbone is frozen, and a frozen backbone hardly shows the leak: it cannot learn what a lesion looks like.</source>
        <translation>Основа сети заморожена, а замороженная основа утечку почти не показывает: она не может выучить, как выглядит образование.</translation>
    </message>
    <message>
        <source>How long that takes shows after the first epochs.</source>
        <translation>Сколько это займёт, станет видно после первых эпох.</translation>
    </message>
    <message>
        <source>About %1 if none stops early, going by the run %2.</source>
        <translation>Около %1, если ни одно не остановится раньше; судя по запуску %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings with the settings of this page (%1; epochs: %2).</source>
        <translation>
            <numerusform>%Ln обучение с настройками этой страницы (%1; эпох: %2).</numerusform>
            <numerusform>%Ln обучения с настройками этой страницы (%1; эпох: %2).</numerusform>
            <numerusform>%Ln обучений с настройками этой страницы (%1; эпох: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to the project&apos;s runs, into a folder …_%1. Stop keeps what is finished; it can be gone on with from its result.</source>
        <translation>Пишется к запускам проекта, в папку …_%1. Остановка сохраняет готовое; продолжить можно от его результата.</translation>
    </message>
    <message>
        <source>A training runs already.</source>
        <translation>Обучение уже идёт.</translation>
    </message>
    <message>
        <source>Effect of a setting</source>
        <translation>Влияние настройки</translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation>Начать измерение</translation>
    </message>
    <message>
        <source>Measures what a change of one setting is worth. With every seed the same network is trained twice on the same split: with the settings as they are, and with the change. Both are judged on the validation part, with the interval that chance allows.</source>
        <translation>Измеряет, чего стоит изменение одной настройки. С каждым зерном одна и та же сеть обучается дважды на одном разбиении: с настройками как есть и с изменением. Обе оцениваются на проверочной части, с интервалом, который допускает случайность.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Изменение</translation>
    </message>
    <message>
        <source>Say what the setting is to be.</source>
        <translation>Укажите, какой должна стать настройка.</translation>
    </message>
    <message>
        <source>Trained on %1 images, judged on %2 of the validation part; the test part (%3) is not looked at.</source>
        <translation>Обучение на %1 изображениях, оценка на %2 изображениях проверочной части; тестовая (%3) не просматривается.</translation>
    </message>
</context>
<context>
    <name>lesion::SimilarPanel</name>
    <message>
        <source>Build the references</source>
        <translation>Построить эталоны</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Passes the training and the validation part through the network once, about as long as testing both, and stores what is needed in the run&apos;s folder.</source>
        <translation>Один раз пропускает обучающую и проверочную части через сеть, примерно столько же, сколько их проверка, и сохраняет нужное в папке запуска.</translation>
    </message>
    <message>
        <source>Building the references</source>
        <translation>Строятся эталоны</translation>
    </message>
    <message>
        <source>The nearest cases of the training part, by what the network sees in them:</source>
        <translation>Ближайшие случаи обучающей части — по тому, что видит в них сеть:</translation>
    </message>
    <message>
        <source>Shown as soon as there is an answer.</source>
        <translation>Появится, как только будет ответ.</translation>
    </message>
    <message>
        <source>▲ The first is this very photograph, or a copy: the model has learnt its answer.</source>
        <translation>▲ Первый — этот самый снимок или его копия: модель выучила его ответ.</translation>
    </message>
    <message>
        <source>Building the references: %1 of %2 images</source>
        <translation>Строятся эталоны: изображений %1 из %2</translation>
    </message>
    <message>
        <source>Building the references…</source>
        <translation>Строятся эталоны…</translation>
    </message>
</context>
<context>
    <name>lesion::SplitBar</name>
    <message>
        <source>Parts of the data</source>
        <translation>Части данных</translation>
    </message>
    <message>
        <source>train</source>
        <translation>обуч.</translation>
    </message>
    <message>
        <source>val</source>
        <translation>пров.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>тест</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2
%Ln lesions</source>
        <translation>
            <numerusform>%1: %2
%Ln образование</numerusform>
            <numerusform>%1: %2
%Ln образования</numerusform>
            <numerusform>%1: %2
%Ln образований</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln images of %2 lesions</source>
        <translation>
            <numerusform>%1: %Ln изображение, образований: %2</numerusform>
            <numerusform>%1: %Ln изображения, образований: %2</numerusform>
            <numerusform>%1: %Ln изображений, образований: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::StandingBox</name>
    <message>
        <source>Among the published results of ISIC 2018 task 3</source>
        <translation>Среди опубликованных результатов ISIC 2018, задача 3</translation>
    </message>
    <message>
        <source>Published or own</source>
        <translation>Опубликовано или своё</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Сбалансированная точность</translation>
    </message>
    <message>
        <source>On the challenge&apos;s 1,512 test images, as its winner told them (dermengine.com, 25 March 2019); the winner trained on further data too.</source>
        <translation>На 1 512 тестовых изображениях соревнования, как их сообщил победитель (dermengine.com, 25 марта 2019 г.); победитель обучался и на дополнительных данных.</translation>
    </message>
    <message>
        <source>Save submission…</source>
        <translation>Сохранить для отправки…</translation>
    </message>
    <message>
        <source>The answers as the challenge takes them: a row for each image, a column for each class.</source>
        <translation>Ответы в том виде, какой принимает соревнование: строка на изображение, столбец на класс.</translation>
    </message>
    <message>
        <source>these figures</source>
        <translation>эти показатели</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Отправка</translation>
    </message>
</context>
<context>
    <name>lesion::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop; what is best so far is kept</source>
        <translation>Остановить; лучшее на данный момент сохраняется</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
</context>
<context>
    <name>lesion::SteppedImage</name>
    <message>
        <source>Previous image (Left)</source>
        <translation>Предыдущее изображение (Влево)</translation>
    </message>
    <message>
        <source>Next image (Right)</source>
        <translation>Следующее изображение (Вправо)</translation>
    </message>
    <message>
        <source>Closes the large view (Escape).</source>
        <translation>Закрывает крупный вид (Esc).</translation>
    </message>
    <message>
        <source>Reading the image …</source>
        <translation>Изображение читается …</translation>
    </message>
</context>
<context>
    <name>lesion::SubgroupsPanel</name>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>сбалансированная точность</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>доля верных ответов</translation>
    </message>
    <message>
        <source>The data set of these images is not open, so nothing is known of the groups.</source>
        <translation>Набор данных этих изображений не открыт, поэтому о группах ничего не известно.</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Подгруппы</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Признак</translation>
    </message>
    <message>
        <source>The data set says nothing of sex, age, site, source or proof.</source>
        <translation>В наборе данных ничего не сказано о поле, возрасте, локализации, источнике или подтверждении.</translation>
    </message>
    <message>
        <source>all attributes</source>
        <translation>все признаки</translation>
    </message>
    <message>
        <source>%1 (small)</source>
        <translation>%1 (мала)</translation>
    </message>
    <message>
        <source>%1 · n %2</source>
        <translation>%1 · n %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln images of %2 lesions, %3 classes</source>
        <translation>
            <numerusform>%1: %Ln изображение, образований: %2, классов: %3</numerusform>
            <numerusform>%1: %Ln изображения, образований: %2, классов: %3</numerusform>
            <numerusform>%1: %Ln изображений, образований: %2, классов: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to be ranked</source>
        <translation>слишком мало для сравнения</translation>
    </message>
    <message>
        <source>accuracy; dashed: all images</source>
        <translation>доля верных ответов; штрихами — все изображения</translation>
    </message>
    <message>
        <source>balanced accuracy; dashed: all images</source>
        <translation>сбалансированная точность; штрихами — все изображения</translation>
    </message>
    <message>
        <source>accuracy of lesions; dashed: all lesions</source>
        <translation>доля верных ответов по образованиям; штрихами — все образования</translation>
    </message>
    <message>
        <source>balanced accuracy of lesions; dashed: all lesions</source>
        <translation>сбалансированная точность по образованиям; штрихами — все образования</translation>
    </message>
    <message>
        <source>Over the classes that occur in a group: groups with other classes are not compared like with like.</source>
        <translation>По классам, которые есть в группе: группы с разными классами напрямую не сравнимы.</translation>
    </message>
    <message>
        <source>Hollow: fewer than 30 images or 20 lesions, not ranked.</source>
        <translation>Пустые: меньше 30 изображений или 20 образований, без места в порядке.</translation>
    </message>
    <message>
        <source>A group&apos;s photographs of a lesion are combined into one answer.</source>
        <translation>Снимки одного образования внутри группы объединяются в один ответ.</translation>
    </message>
</context>
<context>
    <name>lesion::SuspectsPanel</name>
    <message>
        <source>Suspects</source>
        <translation>Сомнения</translation>
    </message>
    <message>
        <source>doubted labels</source>
        <translation>сомнительные метки</translation>
    </message>
    <message>
        <source>near-duplicates</source>
        <translation>почти дубликаты</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>исключённые</translation>
    </message>
    <message>
        <source>Cross-validation…</source>
        <translation>Перекрёстная проверка…</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Исключить…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Show in the data set</source>
        <translation>Показать в наборе данных</translation>
    </message>
    <message>
        <source>The folder of another cross-validation (the menu Run and lesionlab-cli make them). Its networks have not seen the lesions that they answer for, so their doubts are worth something.</source>
        <translation>Папка другой перекрёстной проверки (её делают меню «Запуск» и lesionlab-cli). Её сети не видели образований, за которые отвечают, поэтому их сомнения чего-то стоят.</translation>
    </message>
    <message>
        <source>Leaves the selected images out of the next split, with a reason that every split file keeps. Can be undone.</source>
        <translation>Не берёт выбранные изображения в следующее разбиение; причину хранит каждый файл разбиения. Можно отменить.</translation>
    </message>
    <message>
        <source>The selected images take part again.</source>
        <translation>Выбранные изображения снова участвуют.</translation>
    </message>
    <message>
        <source>Doubted labels come from a cross-validation: networks that have not seen a lesion and are sure of another class. This project has none yet: Cross-validate… in the menu Run makes one.</source>
        <translation>Сомнительные метки — из перекрёстной проверки: сети, не видевшие образования, уверены в другом классе. В этом проекте её ещё нет: «Перекрёстная проверка…» в меню «Запуск» её сделает.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs of %1 whose label the cross-validation %2 doubts (%3 folds, balanced accuracy %4 ± %5), the strongest doubt first: label → answer. A wrong label, or a hard case.</source>
        <translation>
            <numerusform>%Ln снимок из %1, в метке которого сомневается перекрёстная проверка %2 (блоков: %3, сбалансированная точность %4 ± %5): метка → ответ. Неверная метка или трудный случай.</numerusform>
            <numerusform>%Ln снимка из %1, в метке которых сомневается перекрёстная проверка %2 (блоков: %3, сбалансированная точность %4 ± %5), сначала сильнейшие сомнения: метка → ответ. Неверная метка или трудный случай.</numerusform>
            <numerusform>%Ln снимков из %1, в метке которых сомневается перекрёстная проверка %2 (блоков: %3, сбалансированная точность %4 ± %5), сначала сильнейшие сомнения: метка → ответ. Неверная метка или трудный случай.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look deeper (under Honesty) also looks for near-duplicates.</source>
        <translation>«Проверить глубже» (на вкладке «Честность») ищет и почти дубликаты.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of photographs of different lesions that look the same, also turned or mirrored, the nearest first.</source>
        <translation>
            <numerusform>%Ln пара одинаковых на вид снимков разных образований, в том числе повёрнутых или отражённых.</numerusform>
            <numerusform>%Ln пары одинаковых на вид снимков разных образований, в том числе повёрнутых или отражённых, сначала ближайшие.</numerusform>
            <numerusform>%Ln пар одинаковых на вид снимков разных образований, в том числе повёрнутых или отражённых, сначала ближайшие.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is excluded.</source>
        <translation>Ничего не исключено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are left out of the next split. Runs that are there keep the split that they were trained with.</source>
        <translation>
            <numerusform>%Ln изображение не войдёт в следующее разбиение. Имеющиеся запуски сохраняют разбиение, с которым обучались.</numerusform>
            <numerusform>%Ln изображения не войдут в следующее разбиение. Имеющиеся запуски сохраняют разбиение, с которым обучались.</numerusform>
            <numerusform>%Ln изображений не войдут в следующее разбиение. Имеющиеся запуски сохраняют разбиение, с которым обучались.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of a cross-validation</source>
        <translation>Папка перекрёстной проверки</translation>
    </message>
    <message>
        <source>Exclude images</source>
        <translation>Исключить изображения</translation>
    </message>
    <message>
        <source>near-duplicate of another lesion&apos;s photograph</source>
        <translation>почти дубликат снимка другого образования</translation>
    </message>
    <message>
        <source>label doubted</source>
        <translation>метка под сомнением</translation>
    </message>
    <message>
        <source>the first of each pair</source>
        <translation>первое в каждой паре</translation>
    </message>
    <message>
        <source>the second of each pair</source>
        <translation>второе в каждой паре</translation>
    </message>
    <message>
        <source>both of each pair</source>
        <translation>оба в каждой паре</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs are selected.</source>
        <translation>
            <numerusform>Выбрана %Ln пара.</numerusform>
            <numerusform>Выбраны %Ln пары.</numerusform>
            <numerusform>Выбрано %Ln пар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are selected.</source>
        <translation>
            <numerusform>Выбрано %Ln изображение.</numerusform>
            <numerusform>Выбраны %Ln изображения.</numerusform>
            <numerusform>Выбрано %Ln изображений.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Не брать</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>exclude images</source>
        <translation>исключить изображения</translation>
    </message>
    <message>
        <source>take images back</source>
        <translation>вернуть изображения</translation>
    </message>
</context>
<context>
    <name>lesion::TourCallout</name>
    <message>
        <source>End tour</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>The stop before (Alt+Left)</source>
        <translation>К предыдущей остановке (Alt+Влево)</translation>
    </message>
    <message>
        <source>On to the next stop; does what is asked for where you have not (Alt+Right)</source>
        <translation>К следующей остановке; делает то, о чём просят, если вы этого не сделали (Alt+Вправо)</translation>
    </message>
    <message>
        <source>Leaves the tour; Help has it again (Escape)</source>
        <translation>Покинуть экскурсию; она снова есть в «Справке» (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Tour, %1 of %2: %3</source>
        <translation>Экскурсия, %1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>lesion::TrainingCurves</name>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Доля верных ответов</translation>
    </message>
    <message>
        <source>Curves appear here as soon as a training runs or a run is chosen below.</source>
        <translation>Кривые появятся здесь, когда пойдёт обучение или ниже будет выбран запуск.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>эпоха</translation>
    </message>
    <message>
        <source>The first points appear after the first batches.</source>
        <translation>Первые точки появятся после первых пакетов.</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>пакеты</translation>
    </message>
    <message>
        <source>training</source>
        <translation>обучение</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>сбаланс.</translation>
    </message>
    <message>
        <source>majority baseline %1</source>
        <translation>базовый уровень %1</translation>
    </message>
    <message>
        <source>majority %1</source>
        <translation>базовый %1</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>потери</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>потери на проверке</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>доля верных ответов</translation>
    </message>
    <message>
        <source>validation balanced accuracy</source>
        <translation>сбалансированная точность на проверке</translation>
    </message>
    <message>
        <source>%1: loss %2, balanced %3</source>
        <translation>%1: потери %2, сбалансированная %3</translation>
    </message>
    <message>
        <source>epoch %1, the best: kept</source>
        <translation>эпоха %1, лучшая: сохранена</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>эпоха %1</translation>
    </message>
    <message>
        <source>loss: training %1, validation %2</source>
        <translation>потери: обучение %1, проверка %2</translation>
    </message>
    <message>
        <source>accuracy: training %1, validation %2</source>
        <translation>доля верных: обучение %1, проверка %2</translation>
    </message>
    <message>
        <source>balanced: %1</source>
        <translation>сбалансированная: %1</translation>
    </message>
</context>
<context>
    <name>lesion::TrainingPage</name>
    <message>
        <source>Open a data set first.</source>
        <translation>Сначала откройте набор данных.</translation>
    </message>
    <message>
        <source>There is only one class. A classifier needs at least two: open other data or change the classes.</source>
        <translation>Класс всего один. Классификатору нужно не меньше двух: откройте другие данные или измените классы.</translation>
    </message>
    <message>
        <source>Get weights…</source>
        <translation>Получить веса…</translation>
    </message>
    <message>
        <source>Train from scratch</source>
        <translation>Обучать с нуля</translation>
    </message>
    <message>
        <source>Open the data set of this run first.</source>
        <translation>Сначала откройте набор данных этого запуска.</translation>
    </message>
    <message>
        <source>Stopped before the first epoch ended: nothing to test yet. You may resume it.</source>
        <translation>Остановлено до конца первой эпохи: проверять ещё нечего. Можно продолжить.</translation>
    </message>
    <message>
        <source>The run ended without a test part.</source>
        <translation>Запуск закончился без тестовой части.</translation>
    </message>
    <message>
        <source>Stopped early, best epoch %1.</source>
        <translation>Остановлено раньше, лучшая эпоха %1.</translation>
    </message>
    <message>
        <source>Stopped, best epoch %1 kept.</source>
        <translation>Остановлено, лучшая эпоха %1 сохранена.</translation>
    </message>
    <message>
        <source>Finished, best epoch %1.</source>
        <translation>Закончено, лучшая эпоха %1.</translation>
    </message>
    <message>
        <source>Test part: balanced accuracy %1 (majority baseline %2), accuracy %3 (majority %4).</source>
        <translation>Тестовая часть: сбалансированная точность %1 (базовый уровень %2), доля верных ответов %3 (базовый %4).</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Ход обучения</translation>
    </message>
    <message>
        <source>Figures of the training</source>
        <translation>Показатели обучения</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Holds the training between two batches; the program stays ready.</source>
        <translation>Приостанавливает обучение между пакетами; программа остаётся доступной.</translation>
    </message>
    <message>
        <source>Resume this run</source>
        <translation>Продолжить этот запуск</translation>
    </message>
    <message>
        <source>Goes on after the last finished epoch, as if it had never stopped.</source>
        <translation>Продолжает после последней законченной эпохи, как будто остановки не было.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Начать обучение</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Ends after this batch; what is finished is kept and can be gone on with (Ctrl+.)</source>
        <translation>Завершает после этого пакета; готовое сохраняется, его можно продолжить (Ctrl+.)</translation>
    </message>
    <message>
        <source>Ends after this batch; the best epoch is kept and tested (Ctrl+.)</source>
        <translation>Завершает после этого пакета; лучшая эпоха сохраняется и проверяется (Ctrl+.)</translation>
    </message>
    <message>
        <source>Trains with the settings on the right (Ctrl+R)</source>
        <translation>Обучает с настройками справа (Ctrl+R)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Preparing images</source>
        <translation>Готовятся изображения</translation>
    </message>
    <message>
        <source>Computing features</source>
        <translation>Вычисляются признаки</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Testing the best epoch</source>
        <translation>Проверяется лучшая эпоха</translation>
    </message>
    <message>
        <source>Reading reference images</source>
        <translation>Читаются эталонные изображения</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 из %3</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>эпоха %1 из %2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 изобр./с</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>patience left %1</source>
        <translation>терпения осталось %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>stopping after this batch</source>
        <translation>остановка после этого пакета</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Устройство: %1</translation>
    </message>
    <message>
        <source>Curves appear here as soon as a training runs or a run is chosen below.</source>
        <translation>Кривые появятся здесь, когда пойдёт обучение или ниже будет выбран запуск.</translation>
    </message>
    <message>
        <source>This run ended before its first epoch.</source>
        <translation>Этот запуск закончился до первой эпохи.</translation>
    </message>
    <message>
        <source>best epoch %1 of %2</source>
        <translation>лучшая эпоха %1 из %2</translation>
    </message>
    <message>
        <source>batches in parts of %1 for want of memory</source>
        <translation>пакеты частями по %1 из-за нехватки памяти</translation>
    </message>
    <message>
        <source>Training needs images.</source>
        <translation>Для обучения нужны изображения.</translation>
    </message>
    <message>
        <source>Open a data set…</source>
        <translation>Открыть набор данных…</translation>
    </message>
    <message>
        <source>Try the synthetic lesions</source>
        <translation>Попробовать синтетические образования</translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln класс</numerusform>
            <numerusform>%Ln класса</numerusform>
            <numerusform>%Ln классов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images to train on, %1 to validate, %2 to test</source>
        <translation>
            <numerusform>%Ln изображение для обучения, %1 для проверки, %2 для теста</numerusform>
            <numerusform>%Ln изображения для обучения, %1 для проверки, %2 для теста</numerusform>
            <numerusform>%Ln изображений для обучения, %1 для проверки, %2 для теста</numerusform>
        </translation>
    </message>
    <message>
        <source>Several trainings</source>
        <translation>Несколько обучений</translation>
    </message>
    <message>
        <source>&amp;Cross-validate…</source>
        <translation>&amp;Перекрёстная проверка…</translation>
    </message>
    <message>
        <source>Every image tested once by a network that has not seen its lesion</source>
        <translation>Каждое изображение один раз проверяется сетью, не видевшей его образования</translation>
    </message>
    <message>
        <source>&amp;Leak demonstrator…</source>
        <translation>&amp;Демонстрация утечки…</translation>
    </message>
    <message>
        <source>What it is worth to have trained on other photographs of the tested lesions</source>
        <translation>Чего стоит обучение на других снимках проверяемых образований</translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>блок %1 из %2</translation>
    </message>
    <message>
        <source>with the leak, training %1 of %2</source>
        <translation>с утечкой, обучение %1 из %2</translation>
    </message>
    <message>
        <source>without the leak, training %1 of %2</source>
        <translation>без утечки, обучение %1 из %2</translation>
    </message>
    <message>
        <source>A training runs already.</source>
        <translation>Обучение уже идёт.</translation>
    </message>
    <message>
        <source>Open the data set of this job first.</source>
        <translation>Сначала откройте набор данных этого задания.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of %1 folds are finished.</source>
        <translation>
            <numerusform>Остановлено: готов %Ln блок из %1.</numerusform>
            <numerusform>Остановлено: готовы %Ln блока из %1.</numerusform>
            <numerusform>Остановлено: готово %Ln блоков из %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Показать результат</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folds: balanced accuracy %1, accuracy %2 (mean ± deviation over folds; majority baseline %3).</source>
        <translation>
            <numerusform>%Ln блок: сбалансированная точность %1, доля верных ответов %2 (среднее ± отклонение по блокам; базовый уровень %3).</numerusform>
            <numerusform>%Ln блока: сбалансированная точность %1, доля верных ответов %2 (среднее ± отклонение по блокам; базовый уровень %3).</numerusform>
            <numerusform>%Ln блоков: сбалансированная точность %1, доля верных ответов %2 (среднее ± отклонение по блокам; базовый уровень %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of %1 trainings are finished.</source>
        <translation>
            <numerusform>Остановлено: закончено %Ln обучение из %1.</numerusform>
            <numerusform>Остановлено: закончены %Ln обучения из %1.</numerusform>
            <numerusform>Остановлено: закончено %Ln обучений из %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cross-validation, leak demonstrator, effect of a setting: jobs of several trainings with these settings</source>
        <translation>Перекрёстная проверка, демонстрация утечки, влияние настройки: задания из нескольких обучений с этими настройками</translation>
    </message>
    <message>
        <source>&amp;Effect of a setting…</source>
        <translation>&amp;Влияние настройки…</translation>
    </message>
    <message>
        <source>What a change of one setting is worth on the validation part, with its interval</source>
        <translation>Чего стоит изменение одной настройки на проверочной части, с интервалом</translation>
    </message>
    <message>
        <source>without the change, training %1 of %2</source>
        <translation>без изменения, обучение %1 из %2</translation>
    </message>
    <message>
        <source>with the change, training %1 of %2</source>
        <translation>с изменением, обучение %1 из %2</translation>
    </message>
</context>
<context>
    <name>lesion::TrainingSettings</name>
    <message>
        <source>The reference&apos;s own network from scratch, every class resampled to 1,000 images.</source>
        <translation>Собственная сеть образца с нуля, каждый класс доведён до 1 000 изображений.</translation>
    </message>
    <message>
        <source>The same network with the reference&apos;s augmentation and no resampling.</source>
        <translation>Та же сеть с аугментацией образца и без сэмплирования.</translation>
    </message>
    <message>
        <source>The reference&apos;s best: MobileNetV2 with frozen ImageNet weights and a new head.</source>
        <translation>Лучшее в образце: MobileNetV2 с замороженными весами ImageNet и новым головным слоем.</translation>
    </message>
    <message>
        <source>MobileNetV2 fine-tuned from ImageNet weights: the best result for the time.</source>
        <translation>MobileNetV2, дообученная от весов ImageNet: лучший результат за это время.</translation>
    </message>
    <message>
        <source>A part of the data and few epochs: a whole lesson in under 90 seconds.</source>
        <translation>Часть данных и мало эпох: целый урок меньше чем за 90 секунд.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Найти скорость обучения</translation>
    </message>
    <message>
        <source>Tries growing rates on a few batches and shows where the loss falls fastest.</source>
        <translation>Пробует растущие скорости на нескольких пакетах и показывает, где потери падают быстрее всего.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Скорость обучения</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Предустановка</translation>
    </message>
    <message>
        <source>Some settings differ from the preset.</source>
        <translation>Некоторые настройки отличаются от предустановки.</translation>
    </message>
    <message>
        <source>A whole recipe at once. Single settings can be changed afterwards.</source>
        <translation>Сразу весь рецепт. Отдельные настройки можно потом изменить.</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Предустановка %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Where to compute. Automatic takes a graphics card where one can be used.</source>
        <translation>Где вычислять. «Автоматически» берёт видеокарту, если её можно использовать.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Number format of the arithmetic. bfloat16 is faster where the processor has it.</source>
        <translation>Формат чисел в вычислениях. bfloat16 быстрее там, где он есть у процессора.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>Where chance begins: the same seed and settings give the same run on the CPU.</source>
        <translation>Откуда начинается случайность: те же зерно и настройки дают на процессоре тот же запуск.</translation>
    </message>
    <message>
        <source>%1: not usable</source>
        <translation>%1: использовать нельзя</translation>
    </message>
    <message>
        <source>GPU…</source>
        <translation>GPU…</translation>
    </message>
    <message>
        <source>Use a graphics card</source>
        <translation>Использовать видеокарту</translation>
    </message>
    <message>
        <source>How a graphics card comes to compute, where the list says that none can be used.</source>
        <translation>Как получить вычисления на видеокарте, если в списке сказано, что использовать её нельзя.</translation>
    </message>
</context>
<context>
    <name>lesion::TrustPanel</name>
    <message>
        <source>Of 100 lesions of a class, the sets of about %1 hold that class; measured on %2 lesions of the validation part.</source>
        <translation>Из 100 образований класса множества примерно %1 содержат этот класс; измерено на %2 образованиях проверочной части.</translation>
    </message>
    <message>
        <source>For %1, too few by themselves, it holds of them together.</source>
        <translation>Для %1, которых по отдельности слишком мало, это верно для всех вместе.</translation>
    </message>
    <message>
        <source>Level of the prediction set</source>
        <translation>Уровень множества прогноза</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90&#xa0;%</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Spread over eight &amp;turns</source>
        <translation>Раз&amp;брос по восьми положениям</translation>
    </message>
    <message>
        <source>Whiskers on the bars: turning or mirroring a photograph changes nothing about the lesion: how far the bars move then is how little their last digits mean. Eight times the arithmetic.</source>
        <translation>Усы на столбцах: поворот или отражение снимка ничего не меняют в образовании; насколько при этом сдвигаются столбцы, настолько мало значат их последние цифры. Вычислений в восемь раз больше.</translation>
    </message>
    <message>
        <source>Prediction &amp;set at</source>
        <translation>Мно&amp;жество прогноза при</translation>
    </message>
    <message>
        <source>Sets and input check need the run&apos;s references: see Similar.</source>
        <translation>Множествам и проверке снимка нужны эталоны запуска: см. «Похожие».</translation>
    </message>
    <message>
        <source>Input check: nothing speaks against the photograph. It refuses %1 % of photographs that are as they should be.</source>
        <translation>Проверка снимка: ничто не говорит против снимка. Она отклоняет %1&#xa0;% снимков, у которых всё в порядке.</translation>
    </message>
    <message>
        <source>Input check: refused, for what stands above the bars.</source>
        <translation>Проверка снимка: отклонён по причине, указанной над столбцами.</translation>
    </message>
</context>
<context>
    <name>lesion::WeightsDialog</name>
    <message>
        <source>The server passes on to another one: %1</source>
        <translation>Сервер отсылает к другому: %1</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>What had come was deleted.</source>
        <translation>Полученное удалено.</translation>
    </message>
    <message>
        <source>It was not taken.</source>
        <translation>Он не взят.</translation>
    </message>
    <message>
        <source>Do not use it.</source>
        <translation>Не используйте его.</translation>
    </message>
    <message>
        <source>%1 is not the file that its name promises: its SHA-256 should begin with %2 and is %3. %4</source>
        <translation>%1 — не тот файл, который обещает имя: его SHA-256 должен начинаться с %2, а он %3. %4</translation>
    </message>
    <message>
        <source>Take a file of weights from disk</source>
        <translation>Взять файл весов с диска</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors);;All files (*)</source>
        <translation>Веса (*.pth *.pt *.safetensors);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 is here, and it is the published file.</source>
        <translation>%1 на месте, и это опубликованный файл.</translation>
    </message>
    <message>
        <source>%1 is none of the known files, so nothing says whether it is whole.</source>
        <translation>%1 — не из известных файлов, поэтому ничто не говорит, цел ли он.</translation>
    </message>
    <message>
        <source>%1 is none of the known files, but its hash is the one in its name.</source>
        <translation>%1 — не из известных файлов, но его хеш — тот, что в имени.</translation>
    </message>
    <message>
        <source>Use it from where it is</source>
        <translation>Использовать оттуда, где он лежит</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>%1 of it</source>
        <translation>%1 из него</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Go on &amp;downloading from %1</source>
        <translation>&amp;Докачать с %1</translation>
    </message>
    <message>
        <source>&amp;Download from %1</source>
        <translation>&amp;Скачать с %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Соединение…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>Get weights</source>
        <translation>Получить веса</translation>
    </message>
    <message>
        <source>Published weights, learnt on ImageNet&apos;s everyday photographs. Nothing is fetched until you press Download.</source>
        <translation>Опубликованные веса, выученные на обычных фотографиях ImageNet. Пока не нажато «Скачать», ничего не загружается.</translation>
    </message>
    <message>
        <source>&amp;Use these weights</source>
        <translation>&amp;Взять эти веса</translation>
    </message>
    <message>
        <source>Makes them the start of the next training</source>
        <translation>С них начнётся следующее обучение</translation>
    </message>
    <message>
        <source>Known files of weights</source>
        <translation>Известные файлы весов</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>&amp;Take a file from disk…</source>
        <translation>Взять &amp;файл с диска…</translation>
    </message>
    <message>
        <source>For a computer without network: the file is checked and copied to its place</source>
        <translation>Для компьютера без сети: файл проверяется и копируется на своё место</translation>
    </message>
    <message>
        <source>Chec&amp;k it again</source>
        <translation>&amp;Проверить снова</translation>
    </message>
    <message>
        <source>Reads the file that is here and shows its hash</source>
        <translation>Читает имеющийся файл и показывает его хеш</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What has arrived is kept; downloading again goes on from there</source>
        <translation>Полученное сохраняется; повторное скачивание продолжит с этого места</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 файла</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Копировать хеш</translation>
    </message>
</context>
<context>
    <name>lesion::WeightsDownload</name>
    <message>
        <source>%1 is not a secure address (https).</source>
        <translation>%1 — не безопасный адрес (https).</translation>
    </message>
    <message>
        <source>Secure connections do not work here: Qt finds no TLS library (OpenSSL). Take the file from disk.</source>
        <translation>Безопасные соединения здесь не работают: Qt не находит библиотеки TLS (OpenSSL). Возьмите файл с диска.</translation>
    </message>
    <message>
        <source>%1 sends something else than it says.</source>
        <translation>%1 присылает не то, о чём говорит.</translation>
    </message>
    <message>
        <source>The disk has room for %1 and %2 are needed. Make room and download again.</source>
        <translation>На диске есть место для %1, а нужно %2. Освободите место и скачайте снова.</translation>
    </message>
    <message>
        <source>%1 passes on to an address that is not secure, which is not followed: %2</source>
        <translation>%1 отсылает к небезопасному адресу, туда программа не переходит: %2</translation>
    </message>
    <message>
        <source>%1 passes on again and again.</source>
        <translation>%1 отсылает снова и снова.</translation>
    </message>
</context>
</TS>
