<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Attribute</name>
    <message>
        <source>sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Körperstelle</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>proof of the diagnosis</source>
        <translation>Sicherung der Diagnose</translation>
    </message>
    <message>
        <source>skin tone (estimate)</source>
        <translation>Hautton (Schätzung)</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>Answer of a classifier to a photograph</source>
        <translation>Antwort eines Klassifikators auf eine Aufnahme</translation>
    </message>
    <message>
        <source>The nearest proven cases of the training part</source>
        <translation>Die nächsten gesicherten Fälle des Trainingsteils</translation>
    </message>
    <message>
        <source>For research and teaching. Not a medical device.</source>
        <translation>Für Forschung und Lehre. Kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>▲ The first is this very photograph, or a copy: the model has learnt its answer.</source>
        <translation>▲ Der erste ist genau diese Aufnahme oder eine Kopie: Das Modell hat ihre Antwort gelernt.</translation>
    </message>
</context>
<context>
    <name>ChangeDiagnosis</name>
    <message>
        <source>level of the prediction set</source>
        <translation>Niveau der Vorhersagemenge</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>prevalence</source>
        <translation>Prävalenz</translation>
    </message>
    <message>
        <source>malignant classes</source>
        <translation>maligne Klassen</translation>
    </message>
</context>
<context>
    <name>Class</name>
    <message>
        <source>actinic keratosis or Bowen&apos;s disease</source>
        <translation>aktinische Keratose oder Morbus Bowen</translation>
    </message>
    <message>
        <source>basal cell carcinoma</source>
        <translation>Basalzellkarzinom</translation>
    </message>
    <message>
        <source>benign keratosis</source>
        <translation>benigne Keratose</translation>
    </message>
    <message>
        <source>dermatofibroma</source>
        <translation>Dermatofibrom</translation>
    </message>
    <message>
        <source>melanoma</source>
        <translation>Melanom</translation>
    </message>
    <message>
        <source>melanocytic nevus</source>
        <translation>melanozytärer Nävus</translation>
    </message>
    <message>
        <source>squamous cell carcinoma</source>
        <translation>Plattenepithelkarzinom</translation>
    </message>
    <message>
        <source>vascular lesion</source>
        <translation>vaskuläre Läsion</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>not possible at the moment</source>
        <translation>zurzeit nicht möglich</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
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
        <translation>Von %1 Bildern, die beide beurteilt haben, antwortet bei %3 allein %2 richtig, bei %5 allein %4: McNemars exakter Test %6.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were judged by one of them only.</source>
        <translation>
            <numerusform>%Ln Bild wurde nur von einem der beiden beurteilt.</numerusform>
            <numerusform>%Ln Bilder wurden nur von einem der beiden beurteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>On the images that both judged, with the interval of the difference over lesions; * where it leaves 0 out.</source>
        <translation>Auf den Bildern, die beide beurteilt haben, mit dem Intervall der Differenz über Läsionen; * wo es die 0 ausschließt.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>DataValue</name>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>acral</source>
        <translation>akral</translation>
    </message>
    <message>
        <source>anterior torso</source>
        <translation>vorderer Rumpf</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>Ohr</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>genital</source>
        <translation>Genitalbereich</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>head/neck</source>
        <translation>Kopf/Hals</translation>
    </message>
    <message>
        <source>lateral torso</source>
        <translation>seitlicher Rumpf</translation>
    </message>
    <message>
        <source>lower extremity</source>
        <translation>untere Extremität</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>oral/genital</source>
        <translation>Mund/Genitalbereich</translation>
    </message>
    <message>
        <source>palms/soles</source>
        <translation>Handflächen/Fußsohlen</translation>
    </message>
    <message>
        <source>posterior torso</source>
        <translation>hinterer Rumpf</translation>
    </message>
    <message>
        <source>scalp</source>
        <translation>Kopfhaut</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>upper extremity</source>
        <translation>obere Extremität</translation>
    </message>
    <message>
        <source>histo</source>
        <translation>Histologie</translation>
    </message>
    <message>
        <source>histopathology</source>
        <translation>Histopathologie</translation>
    </message>
    <message>
        <source>follow_up</source>
        <translation>Verlaufskontrolle</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Verlaufskontrolle</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>confocal</source>
        <translation>Konfokalmikroskopie</translation>
    </message>
    <message>
        <source>confocal microscopy</source>
        <translation>Konfokalmikroskopie</translation>
    </message>
    <message>
        <source>serial imaging showing no change</source>
        <translation>Bildserie ohne Veränderung</translation>
    </message>
    <message>
        <source>single image expert consensus</source>
        <translation>Expertenkonsens zu einem Bild</translation>
    </message>
    <message>
        <source>very light</source>
        <translation>sehr hell</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>tan</source>
        <translation>gebräunt</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>braun</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>synthetisch</translation>
    </message>
</context>
<context>
    <name>DatasetName</name>
    <message>
        <source>Synthetic lesions</source>
        <translation>Synthetische Läsionen</translation>
    </message>
</context>
<context>
    <name>DownloadReply</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The connection broke off after %1. What has arrived is kept: download again to go on.</source>
        <translation>Die Verbindung brach nach %1 ab. Was angekommen ist, bleibt erhalten: Laden Sie noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>%1 does not have the file %2 (any more).</source>
        <translation>%1 hat die Datei %2 nicht (mehr).</translation>
    </message>
    <message>
        <source>%1 does not give the file away (%2).</source>
        <translation>%1 gibt die Datei nicht heraus (%2).</translation>
    </message>
    <message>
        <source>%1 is in trouble (%2). Try again later.</source>
        <translation>%1 hat eine Störung (%2). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 answers with something else than the file (%2).</source>
        <translation>%1 antwortet mit etwas anderem als der Datei (%2).</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate cannot be checked. Nothing was taken.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: Das Zertifikat lässt sich nicht prüfen. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let the program through to %1. Take the file from disk.</source>
        <translation>Der Proxy des Netzwerks lässt das Programm nicht zu %1 durch. Nehmen Sie die Datei von der Festplatte.</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Try again later, or take the file from disk.</source>
        <translation>%1 nimmt keine Verbindungen an. Versuchen Sie es später oder nehmen Sie die Datei von der Festplatte.</translation>
    </message>
    <message>
        <source>%1 does not answer. Try again later, or take the file from disk.</source>
        <translation>%1 antwortet nicht. Versuchen Sie es später oder nehmen Sie die Datei von der Festplatte.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: is this computer connected? You may take the file from disk.</source>
        <translation>%1 ist nicht erreichbar: Ist dieser Rechner verbunden? Sie können die Datei auch von der Festplatte nehmen.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The share of right answers; a frequent class rules it.</source>
        <translation>Anteil der richtigen Antworten; eine häufige Klasse beherrscht ihn.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>The mean of all classes&apos; sensitivities: every class counts the same.</source>
        <translation>Mittel der Sensitivitäten aller Klassen: Jede Klasse zählt gleich viel.</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>The mean of all classes&apos; F1, the harmonic mean of precision and sensitivity.</source>
        <translation>Mittel der F1-Werte aller Klassen, des harmonischen Mittels aus Präzision und Sensitivität.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Agreement with the labels beyond that of chance: 0 is chance, 1 is perfect.</source>
        <translation>Übereinstimmung mit den Labels über den Zufall hinaus: 0 ist Zufall, 1 ist vollkommen.</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Matthews-Korrelation</translation>
    </message>
    <message>
        <source>Correlation of answers and labels: 0 is chance, 1 is perfect.</source>
        <translation>Korrelation von Antworten und Labels: 0 ist Zufall, 1 ist vollkommen.</translation>
    </message>
    <message>
        <source>Macro AUC</source>
        <translation>Makro-AUC</translation>
    </message>
    <message>
        <source>The mean of all classes&apos; areas under the ROC curve.</source>
        <translation>Mittel der Flächen unter den ROC-Kurven aller Klassen.</translation>
    </message>
    <message>
        <source>Macro average precision</source>
        <translation>Mittlere Präzision (Makro)</translation>
    </message>
    <message>
        <source>The mean of all classes&apos; areas under the precision-recall curve.</source>
        <translation>Mittel der Flächen unter den Präzision-Recall-Kurven aller Klassen.</translation>
    </message>
    <message>
        <source>Loss (negative log-likelihood)</source>
        <translation>Verlust (negative Log-Likelihood)</translation>
    </message>
    <message>
        <source>Mean of −log of the true class&apos;s probability: smaller is better.</source>
        <translation>Mittel von −log der Wahrscheinlichkeit der wahren Klasse: kleiner ist besser.</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Score</translation>
    </message>
    <message>
        <source>Squared distance of the probabilities from the truth, 0 … 2: smaller is better.</source>
        <translation>Quadrierter Abstand der Wahrscheinlichkeiten von der Wahrheit, 0 … 2: kleiner ist besser.</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Kalibrierungsfehler (ECE)</translation>
    </message>
    <message>
        <source>How far the answer&apos;s probability is from the share of right answers, on average.</source>
        <translation>Wie weit die Wahrscheinlichkeit der Antwort im Mittel vom Anteil richtiger Antworten abweicht.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Of this class, the share that was recognised (recall).</source>
        <translation>Anteil dieser Klasse, der erkannt wurde (Recall).</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>Of all other classes, the share that was not taken for this one.</source>
        <translation>Anteil aller anderen Klassen, der nicht für diese gehalten wurde.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Of the answers naming this class, the share that was right.</source>
        <translation>Anteil der Antworten mit dieser Klasse, der richtig war.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and sensitivity.</source>
        <translation>Harmonisches Mittel aus Präzision und Sensitivität.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Probability that an image of this class scores above one of another.</source>
        <translation>Wahrscheinlichkeit, dass ein Bild dieser Klasse höher bewertet wird als eines einer anderen.</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Mittlere Präzision</translation>
    </message>
    <message>
        <source>The area under this class&apos;s precision-recall curve.</source>
        <translation>Fläche unter der Präzision-Recall-Kurve dieser Klasse.</translation>
    </message>
</context>
<context>
    <name>Gain</name>
    <message numerus="yes">
        <source>%Ln looks at each image</source>
        <translation>
            <numerusform>%Ln Ansicht jedes Bildes</numerusform>
            <numerusform>%Ln Ansichten jedes Bildes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: balanced accuracy %2 against the run&apos;s plain answer, at %3 times its time.</source>
        <translation>%1: balancierte Genauigkeit %2 gegenüber der einfachen Antwort des Laufs, bei der %3-fachen Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>Another run has trained on lesions of %Ln of these images: the figures are too good.</source>
        <translation>
            <numerusform>Ein anderer Lauf hat mit der Läsion von %Ln dieser Bilder trainiert: Die Kennzahlen sind zu gut.</numerusform>
            <numerusform>Ein anderer Lauf hat mit Läsionen von %Ln dieser Bilder trainiert: Die Kennzahlen sind zu gut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Published with torchvision, whose code is BSD-3-Clause; no licence of their own is stated for the weights. They were trained on ImageNet, whose terms allow its images for non-commercial research and education.</source>
        <translation>Mit torchvision veröffentlicht, dessen Code unter BSD-3-Clause steht; für die Gewichte selbst ist keine Lizenz angegeben. Sie wurden auf ImageNet trainiert, dessen Bedingungen seine Bilder für nicht kommerzielle Forschung und Lehre zulassen.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The file {path} does not exist.</source>
        <translation>Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>Die Datei {path} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit} and was not read.</source>
        <translation>Die Datei {path} ist größer als {limit} und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>Die Datei {path} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist.</source>
        <translation>Den Ordner {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to. Choose another folder or change its permissions.</source>
        <translation>In den Ordner {path} lässt sich nicht schreiben. Wählen Sie einen anderen oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>The folder {path} is not empty. Choose an empty or a new one.</source>
        <translation>Der Ordner {path} ist nicht leer. Wählen Sie einen leeren oder einen neuen.</translation>
    </message>
    <message>
        <source>The file {path} exists already and was not made by LesionLab. Move it or choose another folder.</source>
        <translation>Die Datei {path} gibt es schon, und sie stammt nicht von LesionLab. Verschieben Sie sie oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another LesionLab is working on {path}. Close it first or choose another folder.</source>
        <translation>Ein anderes LesionLab arbeitet an {path}. Schließen Sie es zuerst oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk with {path} is full. Make room and go on: everything finished so far is kept.</source>
        <translation>Der Datenträger mit {path} ist voll. Schaffen Sie Platz und machen Sie weiter: Alles bisher Fertige ist erhalten.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in {where}. The log has the details.</source>
        <translation>In {where} ist etwas Unerwartetes schiefgegangen. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>{path} is an empty file.</source>
        <translation>{path} ist eine leere Datei.</translation>
    </message>
    <message>
        <source>{path} is not an image that LesionLab reads (JPEG, PNG, BMP, TIFF, WebP).</source>
        <translation>{path} ist kein Bild, das LesionLab liest (JPEG, PNG, BMP, TIFF, WebP).</translation>
    </message>
    <message>
        <source>{path} claims to be {width} x {height} pixels. Images of more than 268 megapixels are refused.</source>
        <translation>{path} gibt {width} x {height} Pixel an. Bilder mit mehr als 268 Megapixeln werden abgelehnt.</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short and cannot be decoded.</source>
        <translation>{path} ist beschädigt oder abgeschnitten und lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>What was dropped or pasted holds no image.</source>
        <translation>Das Abgelegte oder Eingefügte enthält kein Bild.</translation>
    </message>
    <message>
        <source>The table {path} is empty.</source>
        <translation>Die Tabelle {path} ist leer.</translation>
    </message>
    <message>
        <source>In {path}, a quote opened in line {line} is never closed.</source>
        <translation>In {path} wird ein Anführungszeichen aus Zeile {line} nie geschlossen.</translation>
    </message>
    <message>
        <source>{path} lacks the column {column}. It has: {columns}.</source>
        <translation>{path} fehlt die Spalte {column}. Vorhanden: {columns}.</translation>
    </message>
    <message>
        <source>Line {line} of {path} cannot be understood.</source>
        <translation>Zeile {line} von {path} ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The folder {path} is empty.</source>
        <translation>Der Ordner {path} ist leer.</translation>
    </message>
    <message>
        <source>{path} is not a data set that LesionLab recognises (images: {images}, tables: {tables}). Name the columns of a table, or make a folder for each class.</source>
        <translation>{path} ist kein Datensatz, den LesionLab erkennt (Bilder: {images}, Tabellen: {tables}). Benennen Sie die Spalten einer Tabelle oder legen Sie für jede Klasse einen Ordner an.</translation>
    </message>
    <message>
        <source>{path} looks like {format}, but none of its {rows} entries has a usable image.</source>
        <translation>{path} sieht nach {format} aus, aber keiner der {rows} Einträge hat ein brauchbares Bild.</translation>
    </message>
    <message>
        <source>The table names {id}, but there is no such image file.</source>
        <translation>Die Tabelle nennt {id}, aber eine solche Bilddatei gibt es nicht.</translation>
    </message>
    <message>
        <source>No row of the table names the image {file}.</source>
        <translation>Keine Zeile der Tabelle nennt das Bild {file}.</translation>
    </message>
    <message>
        <source>{file} is not the kind of image that its name says (found: {found}).</source>
        <translation>{file} ist keine Bilddatei der Art, die ihr Name angibt (gefunden: {found}).</translation>
    </message>
    <message>
        <source>{file} is not an image.</source>
        <translation>{file} ist kein Bild.</translation>
    </message>
    <message>
        <source>{file} is an empty file.</source>
        <translation>{file} ist eine leere Datei.</translation>
    </message>
    <message>
        <source>{file} ends too early: part of the image is missing.</source>
        <translation>{file} endet zu früh: Ein Teil des Bildes fehlt.</translation>
    </message>
    <message>
        <source>{id} occurs more than once.</source>
        <translation>{id} kommt mehr als einmal vor.</translation>
    </message>
    <message>
        <source>{id} has the label &quot;{label}&quot;, which is not a class here.</source>
        <translation>{id} hat das Label „{label}“, das hier keine Klasse ist.</translation>
    </message>
    <message>
        <source>{id} has no label.</source>
        <translation>{id} hat kein Label.</translation>
    </message>
    <message>
        <source>The photographs of lesion {lesion} have different diagnoses: {labels}.</source>
        <translation>Die Aufnahmen der Läsion {lesion} haben verschiedene Diagnosen: {labels}.</translation>
    </message>
    <message>
        <source>{file} cannot be decoded.</source>
        <translation>{file} lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>{file} claims to be {width} x {height} pixels.</source>
        <translation>{file} gibt {width} x {height} Pixel an.</translation>
    </message>
    <message>
        <source>Line {line} has {cells} fields where the header has {columns}.</source>
        <translation>Zeile {line} hat {cells} Felder, die Kopfzeile dagegen {columns}.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>Kept; read by its content.</source>
        <translation>Behalten; nach dem Inhalt gelesen.</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>Unverändert behalten.</translation>
    </message>
    <message>
        <source>The first one is kept, this one is left out.</source>
        <translation>Das erste bleibt, dieses wird ausgelassen.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no class list. Write for instance malignant=mel+bcc,benign=nv+bkl.</source>
        <translation>„{text}“ ist keine Klassenliste. Schreiben Sie zum Beispiel malignant=mel+bcc,benign=nv+bkl.</translation>
    </message>
    <message>
        <source>The class {name} is named twice.</source>
        <translation>Die Klasse {name} ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The data set has no class {name}. It has: {classes}.</source>
        <translation>Der Datensatz hat keine Klasse {name}. Vorhanden: {classes}.</translation>
    </message>
    <message>
        <source>There is only one class ({name}). A classifier needs at least two.</source>
        <translation>Es gibt nur eine Klasse ({name}). Ein Klassifikator braucht mindestens zwei.</translation>
    </message>
    <message>
        <source>The test and validation fractions must lie between 0 and 1 (given: {test} and {val}).</source>
        <translation>Die Anteile für Test und Validierung müssen zwischen 0 und 1 liegen (angegeben: {test} und {val}).</translation>
    </message>
    <message>
        <source>There are too few lesions to split ({lesions}). At least 3 are needed.</source>
        <translation>Es gibt zu wenige Läsionen zum Aufteilen ({lesions}). Mindestens 3 sind nötig.</translation>
    </message>
    <message>
        <source>The split names {count} images that this data set does not have, {id} among them.</source>
        <translation>Die Aufteilung nennt Bilder, die dieser Datensatz nicht hat ({count}), darunter {id}.</translation>
    </message>
    <message>
        <source>At least {least} synthetic images are needed (asked for {images}).</source>
        <translation>Mindestens {least} synthetische Bilder sind nötig (verlangt: {images}).</translation>
    </message>
    <message>
        <source>There is no architecture {name}. Known: {known}.</source>
        <translation>Es gibt keine Architektur {name}. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no device. Write auto, cpu, cuda:0 or mps.</source>
        <translation>„{name}“ ist kein Gerät. Schreiben Sie auto, cpu, cuda:0 oder mps.</translation>
    </message>
    <message>
        <source>{device} cannot be used: {reason}.</source>
        <translation>{device} lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <source>this LibTorch was built without it</source>
        <translation>dieses LibTorch wurde ohne Unterstützung dafür gebaut</translation>
    </message>
    <message>
        <source>the system has no such device or its driver does not answer</source>
        <translation>das System hat kein solches Gerät, oder sein Treiber antwortet nicht</translation>
    </message>
    <message>
        <source>{path} is not a LesionLab model, or it is damaged or cut short.</source>
        <translation>{path} ist kein Modell von LesionLab, oder es ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{path} was written by a later version of LesionLab (format {version}). Update LesionLab to open it.</source>
        <translation>{path} wurde von einer späteren Version von LesionLab geschrieben (Format {version}). Aktualisieren Sie LesionLab, um es zu öffnen.</translation>
    </message>
    <message>
        <source>{path} does not fit its architecture {architecture}: {tensor} is {found} where {expected} is needed.</source>
        <translation>{path} passt nicht zu seiner Architektur {architecture}: {tensor} ist {found}, nötig ist {expected}.</translation>
    </message>
    <message>
        <source>{path} holds values that are not numbers (in {tensor}). The model is useless; train it again.</source>
        <translation>{path} enthält Werte, die keine Zahlen sind (in {tensor}). Das Modell ist unbrauchbar; trainieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This model answers a little differently here than where it was trained (by {difference}). Compare results with care.</source>
        <translation>Dieses Modell antwortet hier etwas anders als dort, wo es trainiert wurde (um {difference}). Vergleichen Sie Ergebnisse mit Vorsicht.</translation>
    </message>
    <message>
        <source>The ImageNet weights {file} were not found. Download them from {address} and name the file (--set weights=PATH), or train from scratch (--set weights=none).</source>
        <translation>Die ImageNet-Gewichte {file} wurden nicht gefunden. Laden Sie sie von {address} und nennen Sie die Datei (--set weights=PATH), oder trainieren Sie von Grund auf (--set weights=none).</translation>
    </message>
    <message>
        <source>{path} is not a file of weights that LesionLab reads, or it is damaged.</source>
        <translation>{path} ist keine Datei mit Gewichten, die LesionLab liest, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>{path} does not fit {architecture}: {problem}.</source>
        <translation>{path} passt nicht zu {architecture}: {problem}.</translation>
    </message>
    <message>
        <source>{path} is not a reference of features and logits.</source>
        <translation>{path} ist keine Referenz aus Merkmalen und Logits.</translation>
    </message>
    <message>
        <source>{device} ran out of memory. Choose a smaller batch or input size; everything finished so far is kept.</source>
        <translation>Der Speicher von {device} reichte nicht. Wählen Sie kleinere Batches oder eine kleinere Eingabe; alles bisher Fertige ist erhalten.</translation>
    </message>
    <message>
        <source>The network could not be run on this image.</source>
        <translation>Das Netz ließ sich auf dieses Bild nicht anwenden.</translation>
    </message>
    <message>
        <source>The model answers for {model}, the data set has {dataset}. Merge or leave out classes so that they agree.</source>
        <translation>Das Modell antwortet für {model}, der Datensatz hat {dataset}. Fassen Sie Klassen zusammen oder lassen Sie welche aus, bis beide übereinstimmen.</translation>
    </message>
    <message>
        <source>There is no preset {name}. Known: {known}.</source>
        <translation>Es gibt keine Voreinstellung {name}. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>There is no setting {key}. Did you mean: {near}?</source>
        <translation>Es gibt keine Einstellung {key}. Meinten Sie: {near}?</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no value for {key}. Allowed: {allowed}.</source>
        <translation>„{value}“ ist kein Wert für {key}. Erlaubt: {allowed}.</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged.</source>
        <translation>Die Einstellungen in {path} sind beschädigt.</translation>
    </message>
    <message>
        <source>{name} can be no input of a model: it is known only once the diagnosis is, and gives the answer away (histology is asked for where cancer is feared). Allowed: age, sex, site.</source>
        <translation>{name} kann keine Eingabe eines Modells sein: Es ist erst mit der Diagnose bekannt und verrät die Antwort (nach Histologie wird gefragt, wo Krebs befürchtet wird). Erlaubt: age, sex, site.</translation>
    </message>
    <message>
        <source>{name} can be no input of a model: it says where a photograph comes from, not what is on the skin, and a model would learn the collection instead of the lesion. Allowed: age, sex, site.</source>
        <translation>{name} kann keine Eingabe eines Modells sein: Es sagt, woher eine Aufnahme stammt, nicht was auf der Haut ist; ein Modell würde die Sammlung lernen statt der Läsion. Erlaubt: age, sex, site.</translation>
    </message>
    <message>
        <source>clinical={value} needs data that say it, but of no training image is the {input} known.</source>
        <translation>clinical={value} braucht Daten, die das angeben, aber bei keinem Trainingsbild ist {input} bekannt.</translation>
    </message>
    <message>
        <source>{first} does not go together with {second}.</source>
        <translation>{first} geht nicht zusammen mit {second}.</translation>
    </message>
    <message>
        <source>{path} exists already. Use --resume to go on with it, or choose another folder.</source>
        <translation>{path} gibt es schon. Setzen Sie es mit --resume fort oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} is not a run: {file} is missing or damaged.</source>
        <translation>{path} ist kein Lauf: {file} fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no run in {path}.</source>
        <translation>In {path} gibt es keinen Lauf.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged; this run cannot be resumed. Its best model is still there.</source>
        <translation>Der Zwischenstand {path} ist beschädigt; dieser Lauf lässt sich nicht fortsetzen. Sein bestes Modell ist noch da.</translation>
    </message>
    <message>
        <source>The data in {path} are not those that the run was trained on. Point at the original data to resume.</source>
        <translation>Die Daten in {path} sind nicht die, auf denen der Lauf trainiert wurde. Geben Sie zum Fortsetzen die ursprünglichen Daten an.</translation>
    </message>
    <message>
        <source>The loss became infinite in epoch {epoch}. Try a smaller learning rate; the best epoch so far is kept.</source>
        <translation>Der Verlust wurde in Epoche {epoch} unendlich. Versuchen Sie eine kleinere Lernrate; die bisher beste Epoche ist erhalten.</translation>
    </message>
    <message>
        <source>{device} ran out of memory. Batches of {batch} images are now computed in parts of at most {part}; the training goes on.</source>
        <translation>Der Speicher von {device} reichte nicht. Batches von {batch} Bildern werden jetzt in Teilen von höchstens {part} berechnet; das Training geht weiter.</translation>
    </message>
    <message>
        <source>{count} images could not be decoded and are left out, {id} among them.</source>
        <translation>Bilder, die sich nicht dekodieren ließen und ausgelassen sind: {count}, darunter {id}.</translation>
    </message>
    <message>
        <source>The {part} part has no images. Choose other fractions or more data.</source>
        <translation>Der Teil {part} hat keine Bilder. Wählen Sie andere Anteile oder mehr Daten.</translation>
    </message>
    <message>
        <source>{first} and {second} judged no image in common.</source>
        <translation>{first} und {second} haben kein Bild gemeinsam beurteilt.</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be compared: {first} answers for {first_classes}, {second} for {second_classes}. Choose runs of the same classes.</source>
        <translation>{first} und {second} lassen sich nicht vergleichen: {first} antwortet für {first_classes}, {second} für {second_classes}. Wählen Sie Läufe mit denselben Klassen.</translation>
    </message>
    <message>
        <source>These models cannot answer together: one answers for {first}, another for {other}. Choose models of the same classes.</source>
        <translation>Diese Modelle können nicht gemeinsam antworten: Eines antwortet für {first}, ein anderes für {other}. Wählen Sie Modelle mit denselben Klassen.</translation>
    </message>
    <message>
        <source>{folds} folds do not go with {lesions} lesions. Choose 2 to 20 folds, and no more than there are lesions.</source>
        <translation>{folds} Folds passen nicht zu {lesions} Läsionen. Wählen Sie 2 bis 20 Folds und nicht mehr, als es Läsionen gibt.</translation>
    </message>
    <message>
        <source>No fold of {path} is finished yet, so there is nothing to judge.</source>
        <translation>Noch ist kein Fold von {path} fertig, also gibt es nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>Only {lesions} lesions have several photographs. The leak demonstrator needs at least {least}.</source>
        <translation>Nur {lesions} Läsionen haben mehrere Aufnahmen. Die Leck-Demonstration braucht mindestens {least}.</translation>
    </message>
    <message>
        <source>To have seen other photographs of the tested lesions in training is worth {value} [{low}, {high}] of balanced accuracy: a test that shares its lesions with training is so much too good.</source>
        <translation>Andere Aufnahmen der getesteten Läsionen im Training gesehen zu haben, ist {value} [{low}; {high}] balancierte Genauigkeit wert: Um so viel ist ein Test zu gut, der seine Läsionen mit dem Training teilt.</translation>
    </message>
    <message>
        <source>The difference in balanced accuracy, {value} [{low}, {high}], cannot be told from none. That does not show that leakage is harmless: with more lesions, more epochs or a network fine-tuned as a whole it may come out.</source>
        <translation>Die Differenz der balancierten Genauigkeit, {value} [{low}; {high}], ist von null nicht zu unterscheiden. Das zeigt nicht, dass ein Leck harmlos ist: Mit mehr Läsionen, mehr Epochen oder einem ganz trainierten Netz kann es sich zeigen.</translation>
    </message>
    <message>
        <source>To have seen other photographs of the tested lesions in training made balanced accuracy worse: {value} [{low}, {high}]. Leakage does not explain that; look at the single trainings.</source>
        <translation>Andere Aufnahmen der getesteten Läsionen im Training gesehen zu haben, hat die balancierte Genauigkeit verschlechtert: {value} [{low}; {high}]. Ein Leck erklärt das nicht; sehen Sie sich die einzelnen Trainings an.</translation>
    </message>
    <message>
        <source>The difference in balanced accuracy is {value}; the tested lesions are too few for an interval, so nothing follows from it.</source>
        <translation>Die Differenz der balancierten Genauigkeit beträgt {value}; für ein Intervall sind es zu wenige getestete Läsionen, daraus folgt also nichts.</translation>
    </message>
    <message>
        <source>Nothing can be compared yet: both trainings of a seed must be finished.</source>
        <translation>Noch lässt sich nichts vergleichen: Beide Trainings eines Startwerts müssen fertig sein.</translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy is better: {value} [{low}, {high}].</source>
        <translation>Mit {change} ist die balancierte Genauigkeit besser: {value} [{low}; {high}].</translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy is worse: {value} [{low}, {high}].</source>
        <translation>Mit {change} ist die balancierte Genauigkeit schlechter: {value} [{low}; {high}].</translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy differs by {value} [{low}, {high}], which cannot be told from none. Whatever lies in the interval may be true; more lesions or seeds narrow it.</source>
        <translation>Mit {change} unterscheidet sich die balancierte Genauigkeit um {value} [{low}; {high}], was von null nicht zu unterscheiden ist. Alles im Intervall kann zutreffen; mehr Läsionen oder Startwerte machen es enger.</translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy differs by {value}; the lesions are too few for an interval, so nothing follows from it.</source>
        <translation>Mit {change} unterscheidet sich die balancierte Genauigkeit um {value}; für ein Intervall sind es zu wenige Läsionen, daraus folgt also nichts.</translation>
    </message>
    <message>
        <source>{change} is how the settings are already: there is nothing to compare.</source>
        <translation>{change} gilt schon: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>{key} cannot be what is changed here: both trainings must be judged on the same images.</source>
        <translation>{key} kann hier nicht das Geänderte sein: Beide Trainings müssen auf denselben Bildern beurteilt werden.</translation>
    </message>
    <message>
        <source>The challenge&apos;s classes are {wanted}; the model answers for {model}.</source>
        <translation>Die Klassen des Wettbewerbs sind {wanted}; das Modell antwortet für {model}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: the network answers {class} for {percent} % of the validation images. If this goes on it has collapsed to one class: look at sampling, learning rate and weights.</source>
        <translation>Epoche {epoch}: Das Netz antwortet für {percent} % der Validierungsbilder {class}. Bleibt das so, ist es auf eine Klasse zusammengefallen: Prüfen Sie Sampling, Lernrate und Gewichte.</translation>
    </message>
    <message>
        <source>The calibration could not be written to {path}: the model answers as before.</source>
        <translation>Die Kalibrierung ließ sich nicht in {path} schreiben: Das Modell antwortet wie zuvor.</translation>
    </message>
    <message>
        <source>The image {id}, which is to be excluded, is not in the data set.</source>
        <translation>Das auszuschließende Bild {id} ist nicht im Datensatz.</translation>
    </message>
    <message>
        <source>No fault was found. Balanced accuracy {figure} [{low}, {high}] on lesions that training has not seen; always answering {class} reaches {majority}.</source>
        <translation>Kein Fehler gefunden. Balancierte Genauigkeit {figure} [{low}; {high}] auf Läsionen, die das Training nicht gesehen hat; wer immer {class} antwortet, erreicht {majority}.</translation>
    </message>
    <message>
        <source>Read these figures with care; the warnings below say why.</source>
        <translation>Lesen Sie diese Kennzahlen mit Vorsicht; die Warnungen unten sagen, warum.</translation>
    </message>
    <message>
        <source>These figures say nothing about new lesions; the points in red say why.</source>
        <translation>Diese Kennzahlen sagen nichts über neue Läsionen; die roten Punkte sagen, warum.</translation>
    </message>
    <message>
        <source>Synthetic data: drawn by the program, these figures say nothing about real lesions.</source>
        <translation>Synthetische Daten: vom Programm gezeichnet, diese Kennzahlen sagen nichts über echte Läsionen.</translation>
    </message>
    <message>
        <source>Training images are among these: the figures flatter the model.</source>
        <translation>Trainingsbilder sind darunter: Die Kennzahlen schmeicheln dem Modell.</translation>
    </message>
    <message>
        <source>The best epoch was chosen on these images: the figures are a little too good.</source>
        <translation>Die beste Epoche wurde an diesen Bildern ausgewählt: Die Kennzahlen sind etwas zu gut.</translation>
    </message>
    <message>
        <source>Another data set than the model was trained on: {dataset}.</source>
        <translation>Ein anderer Datensatz als der, auf dem das Modell trainiert wurde: {dataset}.</translation>
    </message>
    <message>
        <source>Images of classes that the model does not know were left out: {classes}.</source>
        <translation>Bilder von Klassen, die das Modell nicht kennt, wurden ausgelassen: {classes}.</translation>
    </message>
    <message>
        <source>{count} images could not be decoded and are not counted.</source>
        <translation>Bilder, die sich nicht dekodieren ließen und nicht mitzählen: {count}.</translation>
    </message>
    <message>
        <source>The mean of the answers of {count} runs: {names}. Epochs, near-duplicates and features below are those of {name} alone.</source>
        <translation>Das Mittel der Antworten von {count} Läufen: {names}. Epochen, Beinahe-Duplikate und Merkmale weiter unten sind die von {name} allein.</translation>
    </message>
    <message>
        <source>Each answer is the mean over {views} views of the image: turned, mirrored, and beyond eight altered as in training.</source>
        <translation>Jede Antwort ist das Mittel über {views} Ansichten des Bildes: gedreht, gespiegelt und ab der neunten wie im Training verändert.</translation>
    </message>
    <message>
        <source>Out-of-fold answers of a cross-validation with {folds} folds: every image is judged by the one network that was tested on it. Single folds reach a balanced accuracy of {mean} on average (standard deviation {deviation}).</source>
        <translation>Antworten einer Kreuzvalidierung mit {folds} Folds: Jedes Bild beurteilt das eine Netz, das an ihm getestet wurde. Einzelne Folds erreichen im Mittel eine balancierte Genauigkeit von {mean} (Standardabweichung {deviation}).</translation>
    </message>
    <message>
        <source>Trained with the reference&apos;s scale fault switched on: training saw pixel values 255 times as large as validation, test and use do, so what is judged here is not what was learnt.</source>
        <translation>Mit eingeschaltetem Skalenfehler des Vorbilds trainiert: Das Training sah Pixelwerte, die 255-mal so groß sind wie bei Validierung, Test und Gebrauch; beurteilt wird also nicht, was gelernt wurde.</translation>
    </message>
    <message>
        <source>0 images of this part share a lesion with training.</source>
        <translation>0 Bilder dieses Teils teilen eine Läsion mit dem Training.</translation>
    </message>
    <message>
        <source>{percent} % of the images ({leaking} of {images}) show a lesion that training has seen too: the figures are too good.</source>
        <translation>{percent} % der Bilder ({leaking} von {images}) zeigen eine Läsion, die auch das Training gesehen hat: Die Kennzahlen sind zu gut.</translation>
    </message>
    <message>
        <source>0 images of this part share a lesion with the training of any of the {count} runs that answer together.</source>
        <translation>0 Bilder dieses Teils teilen eine Läsion mit dem Training eines der {count} gemeinsam antwortenden Läufe.</translation>
    </message>
    <message>
        <source>{percent} % of the images ({leaking} of {images}) show a lesion that at least one of the {count} runs answering together has trained on ({names}): the figures are too good.</source>
        <translation>{percent} % der Bilder ({leaking} von {images}) zeigen eine Läsion, mit der mindestens einer der {count} gemeinsam antwortenden Läufe trainiert hat ({names}): Die Kennzahlen sind zu gut.</translation>
    </message>
    <message>
        <source>What {names} trained on is not known: whether it has seen lesions that are judged here cannot be said.</source>
        <translation>Womit {names} trainiert hat, ist nicht bekannt: Ob hier beurteilte Läsionen dabei waren, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>0 images share a lesion with the training of the fold that judged them.</source>
        <translation>0 Bilder teilen eine Läsion mit dem Training des Folds, der sie beurteilt hat.</translation>
    </message>
    <message>
        <source>The run was split by image: training may have seen lesions that are judged here. Open its data set to count them.</source>
        <translation>Der Lauf wurde nach Bild aufgeteilt: Das Training kann Läsionen gesehen haben, die hier beurteilt werden. Öffnen Sie seinen Datensatz, um sie zu zählen.</translation>
    </message>
    <message>
        <source>The run&apos;s data set is not open, so shared lesions were not looked for.</source>
        <translation>Der Datensatz des Laufs ist nicht offen, nach gemeinsamen Läsionen wurde deshalb nicht gesucht.</translation>
    </message>
    <message>
        <source>0 photographs of this part have a near-duplicate in training under another lesion&apos;s name.</source>
        <translation>0 Aufnahmen dieses Teils haben im Training ein Beinahe-Duplikat unter dem Namen einer anderen Läsion.</translation>
    </message>
    <message>
        <source>{count} photographs of this part have a near-duplicate in training under another lesion&apos;s name: look at them and exclude what is the same lesion.</source>
        <translation>Aufnahmen dieses Teils, die im Training ein Beinahe-Duplikat unter dem Namen einer anderen Läsion haben: {count}. Sehen Sie sie an und schließen Sie aus, was dieselbe Läsion ist.</translation>
    </message>
    <message>
        <source>Balanced accuracy {figure} [{low}, {high}]; always answering {class} reaches {majority}.</source>
        <translation>Balancierte Genauigkeit {figure} [{low}; {high}]; wer immer {class} antwortet, erreicht {majority}.</translation>
    </message>
    <message>
        <source>Balanced accuracy {figure} [{low}, {high}] is not clearly above {majority}, which always answering {class} reaches.</source>
        <translation>Die balancierte Genauigkeit {figure} [{low}; {high}] liegt nicht klar über {majority}, dem Wert für die immer gleiche Antwort {class}.</translation>
    </message>
    <message>
        <source>Accuracy {figure} is below {majority}, which always answering {class} reaches: alone it says nothing.</source>
        <translation>Die Genauigkeit {figure} liegt unter {majority}, dem Wert für die immer gleiche Antwort {class}: Allein sagt sie nichts.</translation>
    </message>
    <message>
        <source>Every class is answered; the most frequent answer, {class}, takes {percent} %.</source>
        <translation>Jede Klasse kommt als Antwort vor; die häufigste, {class}, macht {percent} % aus.</translation>
    </message>
    <message>
        <source>Never answered: {classes}.</source>
        <translation>Nie als Antwort gegeben: {classes}.</translation>
    </message>
    <message>
        <source>The model answers {class} for {percent} % of the images: it has collapsed to one class.</source>
        <translation>Das Modell antwortet für {percent} % der Bilder {class}: Es ist auf eine Klasse zusammengefallen.</translation>
    </message>
    <message>
        <source>While training, the validation part was answered with one class only in these epochs: {epochs}.</source>
        <translation>Beim Training wurde der Validierungsteil in diesen Epochen mit nur einer Klasse beantwortet: {epochs}.</translation>
    </message>
    <message>
        <source>From the model&apos;s features the source of an image can be told with balanced accuracy {figure} (chance {chance}). Sources differ in their classes, so the model may have learnt the source.</source>
        <translation>An den Merkmalen des Modells lässt sich die Quelle eines Bildes mit balancierter Genauigkeit {figure} erkennen (Zufall {chance}). Quellen unterscheiden sich in ihren Klassen, das Modell kann also die Quelle gelernt haben.</translation>
    </message>
    <message>
        <source>From the model&apos;s features the source of an image can hardly be told: balanced accuracy {figure} (chance {chance}).</source>
        <translation>An den Merkmalen des Modells lässt sich die Quelle eines Bildes kaum erkennen: balancierte Genauigkeit {figure} (Zufall {chance}).</translation>
    </message>
    <message>
        <source>Among images of {class} alone, where the class cannot help, the source is told with balanced accuracy {figure} (chance {chance}).</source>
        <translation>Unter Bildern von {class} allein, wo die Klasse nicht helfen kann, wird die Quelle mit balancierter Genauigkeit {figure} erkannt (Zufall {chance}).</translation>
    </message>
    <message>
        <source>The data do not say from which sources the images come (or only one has enough lesions): whether the model has learnt the source cannot be checked.</source>
        <translation>Die Daten sagen nicht, aus welchen Quellen die Bilder stammen (oder nur eine hat genug Läsionen): Ob das Modell die Quelle gelernt hat, lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>By {attribute}: over the classes that both have enough lesions of ({classes}), balanced accuracy is {worst} for {worst_group} and {best} for {best_group}; the intervals do not overlap.</source>
        <translation>Nach {attribute}: Über die Klassen, von denen beide genug Läsionen haben ({classes}), beträgt die balancierte Genauigkeit {worst} bei {worst_group} und {best} bei {best_group}; die Intervalle überlappen nicht.</translation>
    </message>
    <message>
        <source>There are no two groups by sex, age, site, source or proof that are large enough to be compared.</source>
        <translation>Es gibt keine zwei Gruppen nach Geschlecht, Alter, Körperstelle, Quelle oder Sicherung, die für einen Vergleich groß genug sind.</translation>
    </message>
    <message>
        <source>No group by {attributes} is clearly worse than another; groups are small, so a gap may be hidden.</source>
        <translation>Keine Gruppe nach {attributes} ist klar schlechter als eine andere; die Gruppen sind klein, eine Lücke kann verborgen sein.</translation>
    </message>
    <message>
        <source>Probabilities can be taken at their word: they are off by {ece} on average.</source>
        <translation>Die Wahrscheinlichkeiten lassen sich beim Wort nehmen: Sie liegen im Mittel um {ece} daneben.</translation>
    </message>
    <message>
        <source>The model is too sure of itself: it says {confidence} on average and is right in {accuracy}.</source>
        <translation>Das Modell ist sich zu sicher: Es sagt im Mittel {confidence} und hat in {accuracy} recht.</translation>
    </message>
    <message>
        <source>The model is less sure than it could be: it says {confidence} on average and is right in {accuracy}.</source>
        <translation>Das Modell ist sich weniger sicher, als es sein könnte: Es sagt im Mittel {confidence} und hat in {accuracy} recht.</translation>
    </message>
    <message>
        <source>On average the model is as sure as it is right ({accuracy}), but not answer by answer: probabilities are off by {ece}, too high at some levels and too low at others.</source>
        <translation>Im Mittel ist das Modell so sicher, wie es recht hat ({accuracy}), aber nicht Antwort für Antwort: Die Wahrscheinlichkeiten liegen um {ece} daneben, auf manchen Niveaus zu hoch, auf anderen zu niedrig.</translation>
    </message>
    <message>
        <source>Fewer than {least} images of these classes: {classes}. Their figures are rough.</source>
        <translation>Weniger als {least} Bilder dieser Klassen: {classes}. Ihre Kennzahlen sind grob.</translation>
    </message>
    <message>
        <source>No image of these classes: {classes}. They are not judged.</source>
        <translation>Kein Bild dieser Klassen: {classes}. Sie werden nicht beurteilt.</translation>
    </message>
    <message>
        <source>At least {least} images of every class.</source>
        <translation>Mindestens {least} Bilder jeder Klasse.</translation>
    </message>
    <message>
        <source>{path} has no references yet: similar cases, prediction sets and the input check need them. Build them with the data set that the run was trained on.</source>
        <translation>{path} hat noch keine Referenzen: Ähnliche Fälle, Vorhersagemengen und Eingabeprüfung brauchen sie. Erstellen Sie sie mit dem Datensatz, auf dem der Lauf trainiert wurde.</translation>
    </message>
    <message>
        <source>The references {path} are damaged, or of other weights than the model&apos;s. Build them again.</source>
        <translation>Die Referenzen {path} sind beschädigt oder gehören zu anderen Gewichten als denen des Modells. Erstellen Sie sie neu.</translation>
    </message>
    <message>
        <source>The validation part has only {images} images; at least {least} are needed for the references of a run.</source>
        <translation>Der Validierungsteil hat nur {images} Bilder; für die Referenzen eines Laufs sind mindestens {least} nötig.</translation>
    </message>
    <message>
        <source>The picture is too small: {width} x {height} pixels, where the shorter side should have {least}.</source>
        <translation>Das Bild ist zu klein: {width} x {height} Pixel, die kürzere Seite sollte {least} haben.</translation>
    </message>
    <message>
        <source>The picture is blurred: its sharpness is {value}, that of nearly all validation images above {limit}.</source>
        <translation>Das Bild ist unscharf: Seine Schärfe beträgt {value}, die fast aller Validierungsbilder liegt über {limit}.</translation>
    </message>
    <message>
        <source>The picture is too dark: its mean lightness is {value} %, that of nearly all validation images above {limit} %.</source>
        <translation>Das Bild ist zu dunkel: Seine mittlere Helligkeit beträgt {value} %, die fast aller Validierungsbilder liegt über {limit} %.</translation>
    </message>
    <message>
        <source>The picture is too bright: its mean lightness is {value} %, that of nearly all validation images below {limit} %.</source>
        <translation>Das Bild ist zu hell: Seine mittlere Helligkeit beträgt {value} %, die fast aller Validierungsbilder liegt unter {limit} %.</translation>
    </message>
    <message>
        <source>Colours and contrasts are not those of the photographs of skin that the model has learnt from.</source>
        <translation>Farben und Kontraste sind nicht die der Hautaufnahmen, aus denen das Modell gelernt hat.</translation>
    </message>
    <message>
        <source>Hair, ink or a ruler lies over much of the lesion: {value} % of the middle is thin dark lines.</source>
        <translation>Haare, Tinte oder ein Lineal liegen über einem großen Teil der Läsion: {value} % der Mitte sind dünne dunkle Linien.</translation>
    </message>
    <message>
        <source>The picture is unlike everything that the model has learnt from; only {share} % of the validation images are this far away.</source>
        <translation>Das Bild gleicht nichts von dem, woraus das Modell gelernt hat; nur {share} % der Validierungsbilder liegen so weit ab.</translation>
    </message>
    <message>
        <source>Refer: at {level} % confidence the answer stays open between {classes}.</source>
        <translation>Überweisen: Bei {level} % Konfidenz bleibt die Antwort offen zwischen {classes}.</translation>
    </message>
    <message>
        <source>Refer: at {level} % confidence no class fits; {class} comes nearest.</source>
        <translation>Überweisen: Bei {level} % Konfidenz passt keine Klasse; {class} kommt am nächsten.</translation>
    </message>
    <message>
        <source>At {level} % confidence the answer is {class_name} alone.</source>
        <translation>Bei {level} % Konfidenz lautet die Antwort allein {class_name}.</translation>
    </message>
    <message>
        <source>Malignant: {probability}, above the operating point of {threshold}.</source>
        <translation>Maligne: {probability}, über dem Arbeitspunkt von {threshold}.</translation>
    </message>
    <message>
        <source>Malignant: {probability}, below the operating point of {threshold}.</source>
        <translation>Maligne: {probability}, unter dem Arbeitspunkt von {threshold}.</translation>
    </message>
    <message>
        <source>There, on the validation part: sensitivity {sensitivity} % (asked for {wanted} %), specificity {specificity} %.</source>
        <translation>Dort, auf dem Validierungsteil: Sensitivität {sensitivity} % (verlangt {wanted} %), Spezifität {specificity} %.</translation>
    </message>
    <message>
        <source>At a prevalence of {prevalence} % instead of the validation part&apos;s {validation} %: probability {probability}; of such answers {positive} % are right that say malignant, {negative} % that say benign.</source>
        <translation>Bei einer Prävalenz von {prevalence} % statt der {validation} % des Validierungsteils: Wahrscheinlichkeit {probability}; von solchen Antworten sind {positive} % richtig, die maligne sagen, und {negative} %, die benigne sagen.</translation>
    </message>
    <message>
        <source>For a prevalence as in the validation part, {prevalence} %.</source>
        <translation>Für eine Prävalenz wie im Validierungsteil, {prevalence} %.</translation>
    </message>
    <message>
        <source>Turned and mirrored, {class} lies between {lowest} and {highest}, on average at {mean}.</source>
        <translation>Gedreht und gespiegelt liegt {class} zwischen {lowest} und {highest}, im Mittel bei {mean}.</translation>
    </message>
    <message>
        <source>Refused: what the bars say about this photograph means nothing.</source>
        <translation>Abgelehnt: Was die Balken zu dieser Aufnahme sagen, bedeutet nichts.</translation>
    </message>
    <message>
        <source>The model also learnt from {known}; not given: {missing}. It answers as for a person of whom that is not known.</source>
        <translation>Das Modell hat auch aus {known} gelernt; nicht angegeben: {missing}. Es antwortet wie für eine Person, von der das nicht bekannt ist.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; as {input} did not occur in the training data and counts as not known. Known: {known}.</source>
        <translation>„{value}“ als {input} kam in den Trainingsdaten nicht vor und gilt als unbekannt. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>The model does not use {inputs}: what was given changes nothing.</source>
        <translation>Das Modell verwendet {inputs} nicht: Die Angabe ändert nichts.</translation>
    </message>
    <message>
        <source>{path} is not a batch that LesionLab can go on with: {file} is missing or damaged. Choose another folder.</source>
        <translation>{path} ist kein Stapel, den LesionLab fortsetzen kann: {file} fehlt oder ist beschädigt. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The batch in {path} was begun with another model: {model}. Go on with that one, or choose another folder.</source>
        <translation>Der Stapel in {path} wurde mit einem anderen Modell begonnen: {model}. Machen Sie mit diesem weiter oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The batch in {path} was begun with other settings: {key} was {was} and is now {now}. Choose the same again, or another folder.</source>
        <translation>Der Stapel in {path} wurde mit anderen Einstellungen begonnen: {key} war {was} und ist jetzt {now}. Wählen Sie wieder dieselben oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no format that models are exported to. Known: {known}.</source>
        <translation>„{name}“ ist kein Format, in das Modelle exportiert werden. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name, or remove it first.</source>
        <translation>{path} gibt es schon. Wählen Sie einen anderen Namen oder entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>This model cannot be exported as {format}: a part of it ({part}) has no counterpart there.</source>
        <translation>Dieses Modell lässt sich nicht als {format} exportieren: Ein Teil davon ({part}) hat dort kein Gegenstück.</translation>
    </message>
    <message>
        <source>{checker} refuses the exported model, so it was not kept. Please report this.</source>
        <translation>{checker} lehnt das exportierte Modell ab, deshalb wurde es nicht behalten. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Run by {engine}, the exported model answers otherwise than LesionLab does: probabilities differ by up to {difference} (allowed: {allowed}). It was not kept.</source>
        <translation>Von {engine} ausgeführt, antwortet das exportierte Modell anders als LesionLab: Wahrscheinlichkeiten unterscheiden sich um bis zu {difference} (erlaubt: {allowed}). Es wurde nicht behalten.</translation>
    </message>
    <message>
        <source>{path} is a model file; TensorBoard&apos;s files are made from the epochs of a run. Choose the run&apos;s folder.</source>
        <translation>{path} ist eine Modelldatei; die Dateien für TensorBoard entstehen aus den Epochen eines Laufs. Wählen Sie den Ordner des Laufs.</translation>
    </message>
    <message>
        <source>This build of LesionLab holds no {what}, so it cannot make a web page. It is fetched when LesionLab is built with a connection to the npm registry, or from the file that LESIONLAB_WEB_RUNTIME names.</source>
        <translation>Dieser Build von LesionLab enthält {what} nicht und kann deshalb keine Webseite erzeugen. Der Bestandteil wird geholt, wenn LesionLab mit Verbindung zur npm-Registry gebaut wird, oder aus der Datei, die LESIONLAB_WEB_RUNTIME nennt.</translation>
    </message>
    <message>
        <source>The model has {size} MB; above {limit} MB it is too much for one file. Export a folder instead: a name without .html.</source>
        <translation>Das Modell hat {size} MB; über {limit} MB ist es zu viel für eine einzelne Datei. Exportieren Sie stattdessen einen Ordner: einen Namen ohne .html.</translation>
    </message>
    <message>
        <source>A model with {what} cannot be made a web page: the page would answer otherwise than LesionLab does.</source>
        <translation>Ein Modell mit {what} lässt sich nicht als Webseite ausgeben: Die Seite würde anders antworten als LesionLab.</translation>
    </message>
    <message>
        <source>{address}:{port} cannot be used; another program may have it. Choose another port.</source>
        <translation>{address}:{port} lässt sich nicht verwenden; vielleicht belegt es ein anderes Programm. Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>{path} holds no index.html. Choose a folder made by: lesionlab-cli export --format web.</source>
        <translation>{path} enthält keine index.html. Wählen Sie einen Ordner aus: lesionlab-cli export --format web.</translation>
    </message>
    <message>
        <source>This build of LesionLab has no web server (Debian&apos;s libcpp-httplib-dev). Any other web server can serve {path}.</source>
        <translation>Dieser Build von LesionLab hat keinen Webserver (Debians libcpp-httplib-dev). Jeder andere Webserver kann {path} ausliefern.</translation>
    </message>
    <message>
        <source>{path} is not a LesionLab project, or its project.json is damaged.</source>
        <translation>{path} ist kein Projekt von LesionLab, oder seine project.json ist beschädigt.</translation>
    </message>
    <message>
        <source>The data set is no longer in {path}. Point at its new place.</source>
        <translation>Der Datensatz liegt nicht mehr in {path}. Geben Sie seinen neuen Ort an.</translation>
    </message>
    <message>
        <source>hair removal</source>
        <translation>Haarentfernung</translation>
    </message>
    <message>
        <source>colour constancy</source>
        <translation>Entfernung der Lichtfarbe</translation>
    </message>
    <message>
        <source>age, sex or site as inputs</source>
        <translation>Alter, Geschlecht oder Körperstelle als Eingabe</translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>histopathology</source>
        <translation>Histopathologie</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Verlaufskontrolle</translation>
    </message>
    <message>
        <source>expert consensus</source>
        <translation>Expertenkonsens</translation>
    </message>
    <message>
        <source>confocal microscopy</source>
        <translation>Konfokalmikroskopie</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Inkrementieren</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Dekrementieren</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Öffnet das Auswahlfenster der Combobox</translation>
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
Das Verzeichnis konnte nicht gefunden werden.
Stellen Sie sicher, dass der Verzeichnisname richtig ist.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Die Datei konnte nicht gefunden werden.
Stellen Sie sicher, dass der Dateiname richtig ist.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Die Datei %1 existiert bereits.
Soll sie überschrieben werden?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Neues Verzeichnis</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; ist schreibgeschützt.
Möchten Sie die Datei trotzdem löschen?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <translation>Sind Sie sicher, dass Sie &apos;%1&apos; löschen möchten?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Wechsle zu Detailansicht</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Wechsle zu Listenansicht</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Das Verzeichnis konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner erstellen</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Neuen Ordner erstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Verzeichnis:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateien des Typs:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Verzeichnis suchen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gehe zum übergeordneten Verzeichnis</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste der Orte und Lesezeichen</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neues Verzeichnis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordnetes Verzeichnis</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Anzeigen </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Versteckte Dateien anzeigen</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Änderungsdatum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Mein Computer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einf&amp;ügen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Details ausblenden...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Details einblenden...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ein, keine</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja, &amp;alle</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Eine Seite nach links</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Eine Seite nach rechts</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Rechter Rand</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten scrollen</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Hierher scrollen</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Nach links scrollen</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Nach rechts scrollen</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben scrollen</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Anfang</translation>
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
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Herunter</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild abwärts</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild aufwärts</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Nach links scrollen</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Nach rechts scrollen</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 rückgängig machen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einf&amp;ügen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Link-Adresse kopieren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>malignant</source>
        <translation>maligne</translation>
    </message>
    <message>
        <source>malignant against benign</source>
        <translation>maligne gegen benigne</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>benigne</translation>
    </message>
    <message>
        <source>%1 against the rest</source>
        <translation>%1 gegen den Rest</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>eine andere Klasse</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Körperstelle</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Gesichert durch</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 bis %2 Jahre</translation>
    </message>
    <message>
        <source>by image id</source>
        <translation>nach Bild-ID</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>nach Klasse</translation>
    </message>
    <message>
        <source>by age</source>
        <translation>nach Alter</translation>
    </message>
    <message>
        <source>by lesion</source>
        <translation>nach Läsion</translation>
    </message>
    <message>
        <source>by part</source>
        <translation>nach Teil</translation>
    </message>
</context>
<context>
    <name>Suspects</name>
    <message>
        <source>%1: %2, lesion %3</source>
        <translation>%1: %2, Läsion %3</translation>
    </message>
    <message>
        <source>labelled %1, which networks that have not seen the lesion give %2; they answer %3 with %4</source>
        <translation>Label %1, dem Netze, die die Läsion nicht gesehen haben, %2 geben; sie antworten %3 mit %4</translation>
    </message>
    <message>
        <source>%1 of 64 bits differ</source>
        <translation>%1 von 64 Bits verschieden</translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>ausgeschlossen: %1</translation>
    </message>
</context>
<context>
    <name>SystemCamera</name>
    <message>
        <source>The system does not let this program use the camera. Its privacy settings can allow it.</source>
        <translation>Das System lässt dieses Programm die Kamera nicht verwenden. Die Datenschutzeinstellungen können es erlauben.</translation>
    </message>
    <message>
        <source>The camera gives no picture (%1). Another program may be using it, or the system does not allow it.</source>
        <translation>Die Kamera liefert kein Bild (%1). Vielleicht verwendet sie ein anderes Programm, oder das System erlaubt es nicht.</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>Leck</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Beinahe-Duplikate</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Zusammenfall</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Untergruppen</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Bilder je Klasse</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>zur Kenntnis</translation>
    </message>
</context>
<context>
    <name>lesion::AboutDialog</name>
    <message>
        <source>&lt;p&gt;Train, judge and use classifiers of skin lesions: from a folder of dermatoscopic images to a trained network, an honest judgement of it, and a probability for each class of a new photograph.&lt;/p&gt;&lt;p&gt;&lt;b&gt;For research and teaching. Not a medical device.&lt;/b&gt; What it says of a photograph is no diagnosis and must not replace one.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer: images are neither sent nor fetched. The network is used only for published weights, when you press Download there.&lt;/p&gt;&lt;p&gt;LesionLab is free software: you may redistribute and change it under the terms of the GNU General Public License, version 3 or (at your choice) any later version. It comes without any warranty. See &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;the licence&lt;/a&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Klassifikatoren für Hautläsionen trainieren, beurteilen und verwenden: vom Ordner mit dermatoskopischen Bildern zum trainierten Netz, zu einem ehrlichen Urteil darüber und zu einer Wahrscheinlichkeit jeder Klasse für eine neue Aufnahme.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Für Forschung und Lehre. Kein Medizinprodukt.&lt;/b&gt; Was es über eine Aufnahme sagt, ist keine Diagnose und darf keine ersetzen.&lt;/p&gt;&lt;p&gt;Nichts verlässt diesen Rechner: Bilder werden weder gesendet noch geholt. Das Netzwerk wird nur für veröffentlichte Gewichte verwendet, wenn Sie dort auf „Herunterladen“ klicken.&lt;/p&gt;&lt;p&gt;LesionLab ist freie Software: Sie dürfen sie nach den Bedingungen der GNU General Public License, Version 3 oder (nach Ihrer Wahl) jeder späteren Version, weitergeben und ändern. Es gibt keinerlei Gewährleistung. Siehe &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;die Lizenz&lt;/a&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;HAM10000&lt;/b&gt;: P. Tschandl, C. Rosendahl, H. Kittler, &quot;The HAM10000 dataset, a large collection of multi-source dermatoscopic images of common pigmented skin lesions&quot;, Scientific Data 5, 180161 (2018), &lt;a href=&quot;https://doi.org/10.7910/DVN/DBW86T&quot;&gt;doi:10.7910/DVN/DBW86T&lt;/a&gt;. Licence: CC BY-NC 4.0, so no commercial use, and name the authors. The images are not part of LesionLab. Models trained on them are best treated alike.&lt;/p&gt;&lt;p&gt;&lt;b&gt;ImageNet weights&lt;/b&gt; of MobileNetV2: from torchvision, BSD-3-Clause; trained on ImageNet, whose images are for non-commercial research.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Synthetic lesions&lt;/b&gt;: drawn by this program from a seed. They show no patients, and nothing learnt from them holds for patients.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;HAM10000&lt;/b&gt;: P. Tschandl, C. Rosendahl, H. Kittler, „The HAM10000 dataset, a large collection of multi-source dermatoscopic images of common pigmented skin lesions“, Scientific Data 5, 180161 (2018), &lt;a href=&quot;https://doi.org/10.7910/DVN/DBW86T&quot;&gt;doi:10.7910/DVN/DBW86T&lt;/a&gt;. Lizenz: CC BY-NC 4.0, also keine kommerzielle Nutzung, und die Autoren sind zu nennen. Die Bilder sind nicht Teil von LesionLab. Damit trainierte Modelle behandelt man am besten ebenso.&lt;/p&gt;&lt;p&gt;&lt;b&gt;ImageNet-Gewichte&lt;/b&gt; von MobileNetV2: aus torchvision, BSD-3-Clause; trainiert auf ImageNet, dessen Bilder für nichtkommerzielle Forschung bestimmt sind.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Synthetische Läsionen&lt;/b&gt;: von diesem Programm aus einem Startwert gezeichnet. Sie zeigen keine Patienten, und nichts daraus Gelerntes gilt für Patienten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About LesionLab</source>
        <translation>Über LesionLab</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliotheken</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
</context>
<context>
    <name>lesion::AnswerPanel</name>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner beobachten…</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Kamera…</translation>
    </message>
    <message>
        <source>Otherwise the classes keep the order of the model.</source>
        <translation>Sonst behalten die Klassen die Reihenfolge des Modells.</translation>
    </message>
    <message>
        <source>Puts the figures of this photograph on the clipboard.</source>
        <translation>Legt die Werte dieser Aufnahme in die Zwischenablage.</translation>
    </message>
    <message>
        <source>This diagnosis as a report, or the figures of every photograph in the list.</source>
        <translation>Diese Diagnose als Bericht oder die Werte jeder Aufnahme der Liste.</translation>
    </message>
    <message>
        <source>Empties the list of photographs. Delete removes one.</source>
        <translation>Leert die Liste der Aufnahmen. Entf entfernt eine.</translation>
    </message>
    <message>
        <source>Diagnoses every photograph that arrives in a folder, such as a dermatoscope&apos;s export folder.</source>
        <translation>Diagnostiziert jede Aufnahme, die in einem Ordner ankommt, etwa im Exportordner eines Dermatoskops.</translation>
    </message>
    <message>
        <source>Takes a picture with a camera and diagnoses it. Nothing is saved.</source>
        <translation>Nimmt mit einer Kamera auf und diagnostiziert das Bild. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Report of this photograph as %1…</source>
        <translation>Bericht zu dieser Aufnahme als %1…</translation>
    </message>
    <message>
        <source>Name the photograph&apos;s file in it</source>
        <translation>Dateinamen der Aufnahme darin nennen</translation>
    </message>
    <message>
        <source>Figures of all photographs as CSV…</source>
        <translation>Werte aller Aufnahmen als CSV…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · answered in %2 ms</source>
        <translation>%1 · beantwortet in %2 ms</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
</context>
<context>
    <name>lesion::AugmentationPreview</name>
    <message>
        <source>Preview of the augmentation</source>
        <translation>Vorschau der Augmentierung</translation>
    </message>
    <message>
        <source>No augmentation is on: training sees the photographs unchanged.</source>
        <translation>Keine Augmentierung ist an: Das Training sieht die Aufnahmen unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training photographs as they are, and as epoch %1 of the training sees them.</source>
        <translation>
            <numerusform>%Ln Trainingsaufnahme, wie sie ist und wie Epoche %1 des Trainings sie sieht.</numerusform>
            <numerusform>%Ln Trainingsaufnahmen, wie sie sind und wie Epoche %1 des Trainings sie sieht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) as it is, and as epochs %3 to %4 of the training see it.</source>
        <translation>%1 (%2), wie es ist und wie die Epochen %3 bis %4 des Trainings es sehen.</translation>
    </message>
    <message>
        <source>%1 % of these photographs was taken for hair.</source>
        <translation>%1 % dieser Aufnahmen wurden für Haare gehalten.</translation>
    </message>
    <message>
        <source>%1 % of this photograph was taken for hair.</source>
        <translation>%1 % dieser Aufnahme wurden für Haare gehalten.</translation>
    </message>
    <message>
        <source>The light&apos;s colour is taken out.</source>
        <translation>Die Farbe des Lichts ist herausgerechnet.</translation>
    </message>
    <message>
        <source>The photographs as they are, and as training sees them.</source>
        <translation>Die Aufnahmen, wie sie sind und wie das Training sie sieht.</translation>
    </message>
</context>
<context>
    <name>lesion::BatchDialog</name>
    <message>
        <source>Done: %1 images, %2 of them refused, %3 not read.</source>
        <translation>Fertig: %1 Bilder, davon abgelehnt: %2, nicht gelesen: %3.</translation>
    </message>
    <message>
        <source>Open the pages</source>
        <translation>Seiten öffnen</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>No program could be started for %1.</source>
        <translation>Für %1 ließ sich kein Programm starten.</translation>
    </message>
    <message>
        <source>Listing the images…</source>
        <translation>Bilder werden gesucht…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>%1 nicht gelesen</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird angehalten…</translation>
    </message>
    <message>
        <source>There is no trained model in this project yet.</source>
        <translation>In diesem Projekt gibt es noch kein trainiertes Modell.</translation>
    </message>
    <message>
        <source>Choose a folder with images.</source>
        <translation>Wählen Sie einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>%1 of %2 images have an answer here. Go on takes up where that batch ended.</source>
        <translation>%1 von %2 Bildern haben hier eine Antwort. „Weitermachen“ setzt dort fort, wo dieser Stapel endete.</translation>
    </message>
    <message>
        <source>All %1 images of this batch have an answer. Go on adds those that came since.</source>
        <translation>Alle %1 Bilder dieses Stapels haben eine Antwort. „Weitermachen“ ergänzt die seither hinzugekommenen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Diagnose a folder</source>
        <translation>Ordner diagnostizieren</translation>
    </message>
    <message>
        <source>Every image of a folder, one after the other, into a table (CSV) and pages with thumbnails. It can be stopped and gone on with at any time. For research and teaching. Not a medical device.</source>
        <translation>Jedes Bild eines Ordners, eines nach dem anderen, in eine Tabelle (CSV) und Seiten mit Miniaturen. Lässt sich jederzeit anhalten und fortsetzen. Für Forschung und Lehre. Kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>Folder with images</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Folder for the answers</source>
        <translation>Ordner für die Antworten</translation>
    </message>
    <message>
        <source>A new or empty folder, or that of a batch to go on with.</source>
        <translation>Ein neuer oder leerer Ordner oder der eines Stapels, der fortgesetzt werden soll.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>&amp;Images in</source>
        <translation>&amp;Bilder aus</translation>
    </message>
    <message>
        <source>&amp;Answers into</source>
        <translation>An&amp;tworten nach</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder with images</source>
        <translation>Ordner mit den Bildern wählen</translation>
    </message>
    <message>
        <source>Choose the folder for the answers</source>
        <translation>Ordner für die Antworten wählen</translation>
    </message>
    <message>
        <source>&amp;Folders inside too</source>
        <translation>Auch &amp;Unterordner</translation>
    </message>
    <message>
        <source>&amp;Prediction sets and input check</source>
        <translation>&amp;Vorhersagemengen und Eingabeprüfung</translation>
    </message>
    <message>
        <source>From the run&apos;s references. Without them answers have probabilities alone.</source>
        <translation>Aus den Referenzen des Laufs. Ohne sie haben Antworten nur Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Confidence of prediction sets</source>
        <translation>Konfidenz der Vorhersagemengen</translation>
    </message>
    <message>
        <source>Heat maps</source>
        <translation>Heatmaps</translation>
    </message>
    <message>
        <source>Where in each image its answer comes from. Takes several times longer.</source>
        <translation>Woher in jedem Bild seine Antwort kommt. Dauert mehrmals so lange.</translation>
    </message>
    <message>
        <source>No heat maps</source>
        <translation>Keine Heatmaps</translation>
    </message>
    <message>
        <source>Heat maps: %1</source>
        <translation>Heatmaps: %1</translation>
    </message>
    <message>
        <source>&amp;Name the files on the pages</source>
        <translation>Datei&amp;namen auf den Seiten nennen</translation>
    </message>
    <message>
        <source>A file&apos;s name may be a person&apos;s. The table names the files always.</source>
        <translation>Ein Dateiname kann der einer Person sein. Die Tabelle nennt die Dateien immer.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Ends after the image that is being looked at. Everything is kept and can be gone on with.</source>
        <translation>Endet nach dem Bild, das gerade betrachtet wird. Alles bleibt erhalten und lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>&amp;Open the pages</source>
        <translation>Seiten ö&amp;ffnen</translation>
    </message>
    <message>
        <source>In the browser, from this computer&apos;s disk.</source>
        <translation>Im Browser, von der Festplatte dieses Rechners.</translation>
    </message>
    <message>
        <source>How far the batch is</source>
        <translation>Wie weit der Stapel ist</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Enter opens the image on the Diagnose page.</source>
        <translation>Eingabetaste öffnet das Bild auf der Seite Diagnose.</translation>
    </message>
    <message>
        <source>Every image becomes a row here.</source>
        <translation>Jedes Bild wird hier eine Zeile.</translation>
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
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinl.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>lesion::CameraDialog</name>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>&amp;Take the picture</source>
        <translation>Bild &amp;aufnehmen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Welche Kamera</translation>
    </message>
    <message>
        <source>Diagnoses what is seen (Space). The picture is kept in memory alone, like a pasted one.</source>
        <translation>Diagnostiziert, was zu sehen ist (Leertaste). Das Bild bleibt nur im Speicher, wie ein eingefügtes.</translation>
    </message>
    <message>
        <source>No camera was found. One that is plugged in now is taken at once.</source>
        <translation>Keine Kamera gefunden. Wird jetzt eine angeschlossen, wird sie sofort verwendet.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Die Kamera startet…</translation>
    </message>
    <message>
        <source>Hold the lesion sharp and whole in the picture, then press Space.</source>
        <translation>Halten Sie die Läsion scharf und ganz ins Bild, dann drücken Sie die Leertaste.</translation>
    </message>
    <message>
        <source>Taken: its answer stands in the list behind this window.</source>
        <translation>Aufgenommen: Die Antwort steht in der Liste hinter diesem Fenster.</translation>
    </message>
    <message>
        <source>%1 pictures are taken.</source>
        <translation>Aufgenommene Bilder: %1.</translation>
    </message>
</context>
<context>
    <name>lesion::CaseButton</name>
    <message>
        <source>proof not known</source>
        <translation>Sicherung nicht bekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>class, distance</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, at a distance of %3 (0: the same, 1: nothing in common). Image %4, lesion %5. Opens the image in the data set.</source>
        <translation>%1, %2, im Abstand %3 (0: gleich, 1: nichts gemeinsam). Bild %4, Läsion %5. Öffnet das Bild im Datensatz.</translation>
    </message>
    <message>
        <source>picture not found</source>
        <translation>Bild nicht gefunden</translation>
    </message>
</context>
<context>
    <name>lesion::CaseView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 · image %2 of %3</source>
        <translation>%1 · Bild %2 von %3</translation>
    </message>
    <message>
        <source>The data set is not open, so there is no picture.</source>
        <translation>Der Datensatz ist nicht offen, deshalb gibt es kein Bild.</translation>
    </message>
</context>
<context>
    <name>lesion::CasesPanel</name>
    <message>
        <source>true: %1
%2</source>
        <translation>wahr: %1
%2</translation>
    </message>
    <message>
        <source>
lesion %1</source>
        <translation>
Läsion %1</translation>
    </message>
    <message>
        <source>Images of the chosen cell</source>
        <translation>Bilder der gewählten Zelle</translation>
    </message>
    <message>
        <source>Show in the data set</source>
        <translation>Im Datensatz zeigen</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostizieren</translation>
    </message>
    <message>
        <source>Selects the chosen images (all, if none is chosen) on the Dataset page.</source>
        <translation>Wählt die markierten Bilder (ohne Markierung alle) auf der Seite Datensatz aus.</translation>
    </message>
    <message>
        <source>Opens the chosen images (all, if none is chosen) on the Diagnose page.</source>
        <translation>Öffnet die markierten Bilder (ohne Markierung alle) auf der Seite Diagnose.</translation>
    </message>
    <message>
        <source>Click a cell of the confusion matrix to see its images, the surest answers first.</source>
        <translation>Klicken Sie auf eine Zelle der Konfusionsmatrix, um ihre Bilder zu sehen, die sichersten Antworten zuerst.</translation>
    </message>
    <message>
        <source>The number is the probability of the answer.</source>
        <translation>Die Zahl ist die Wahrscheinlichkeit der Antwort.</translation>
    </message>
</context>
<context>
    <name>lesion::ChangeChoice</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Allowed: %1. Now: %2.</source>
        <translation>Erlaubt: %1. Jetzt: %2.</translation>
    </message>
</context>
<context>
    <name>lesion::ClassChart</name>
    <message>
        <source>Folds the chart away or shows it. A lesion may have several photographs.</source>
        <translation>Klappt das Diagramm zu oder auf. Eine Läsion kann mehrere Aufnahmen haben.</translation>
    </message>
    <message>
        <source>Images and lesions per class</source>
        <translation>Bilder und Läsionen je Klasse</translation>
    </message>
    <message>
        <source>Images (solid) and lesions (hatched) per class</source>
        <translation>Bilder (gefüllt) und Läsionen (schraffiert) je Klasse</translation>
    </message>
    <message>
        <source>Images (solid) and lesions (hatched) per class, of those shown</source>
        <translation>Bilder (gefüllt) und Läsionen (schraffiert) je Klasse, von den gezeigten</translation>
    </message>
    <message>
        <source>%1
images: %2 (%3 %)
lesions: %4
images a lesion: %5</source>
        <translation>%1
Bilder: %2 (%3 %)
Läsionen: %4
Bilder je Läsion: %5</translation>
    </message>
</context>
<context>
    <name>lesion::ClassEditor</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Classes with the same name are merged; those without a tick are left out. The files are not changed, and Edit → Undo takes it back.</source>
        <translation>Klassen mit demselben Namen werden zusammengefasst; die ohne Häkchen bleiben weg. Die Dateien ändern sich nicht, und Bearbeiten → Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Class in the data</source>
        <translation>Klasse in den Daten</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Name hier</translation>
    </message>
    <message>
        <source>Classes and their names</source>
        <translation>Klassen und ihre Namen</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>Every class of the data under its own name.</source>
        <translation>Jede Klasse der Daten unter ihrem eigenen Namen.</translation>
    </message>
    <message>
        <source>Malignant against benign</source>
        <translation>Maligne gegen benigne</translation>
    </message>
    <message>
        <source>Melanoma, carcinomas and actinic keratosis against the rest.</source>
        <translation>Melanom, Karzinome und aktinische Keratose gegen den Rest.</translation>
    </message>
    <message>
        <source>Melanoma against nevus</source>
        <translation>Melanom gegen Nävus</translation>
    </message>
    <message>
        <source>The other classes are left out.</source>
        <translation>Die anderen Klassen bleiben weg.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes, %1 images (%2)</source>
        <translation>
            <numerusform>%Ln Klasse, %1 Bilder (%2)</numerusform>
            <numerusform>%Ln Klassen, %1 Bilder (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>No class is chosen. A classifier needs at least two.</source>
        <translation>Keine Klasse ist gewählt. Ein Klassifikator braucht mindestens zwei.</translation>
    </message>
</context>
<context>
    <name>lesion::ClassSettings</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Klassen…</translation>
    </message>
    <message>
        <source>Merges, renames or leaves out classes, as melanoma against nevus. Can be undone.</source>
        <translation>Fasst Klassen zusammen, benennt sie um oder lässt sie weg, etwa Melanom gegen Nävus. Lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln classes of the data, as they are.</source>
        <translation>
            <numerusform>Die %Ln Klasse der Daten, wie sie ist.</numerusform>
            <numerusform>Alle %Ln Klassen der Daten, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>left out: %Ln classes</source>
        <translation>
            <numerusform>weggelassen: %Ln Klasse</numerusform>
            <numerusform>weggelassen: %Ln Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ This does not fit the data; all classes are shown.</source>
        <translation>⚠ Das passt nicht zu den Daten; alle Klassen werden gezeigt.</translation>
    </message>
    <message>
        <source>Change classes</source>
        <translation>Klassen ändern</translation>
    </message>
</context>
<context>
    <name>lesion::ClassTable</name>
    <message>
        <source>Figures for each class</source>
        <translation>Kennzahlen je Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Av. precision</source>
        <translation>Mittl. Präz.</translation>
    </message>
</context>
<context>
    <name>lesion::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type what you want to do: an action, a page, a setting, a run, a help text</source>
        <translation>Was möchten Sie tun? Aktion, Seite, Einstellung, Lauf, Hilfetext</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>Was Sie tun möchten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Zu diesen Buchstaben passt nichts.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it, Escape closes</source>
        <translation>Auf und Ab wählen, Eingabetaste führt aus, Esc schließt</translation>
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
        <translation>Gemeinsam beurteilen</translation>
    </message>
    <message>
        <source>Runs to compare with</source>
        <translation>Läufe zum Vergleichen</translation>
    </message>
    <message>
        <source>Tick the runs that the shown run is compared with. All were judged on their test parts; differences are of the images that both judged.</source>
        <translation>Markieren Sie die Läufe, mit denen der gezeigte verglichen wird. Alle wurden auf ihrem Testteil beurteilt; Differenzen gelten für die Bilder, die beide beurteilt haben.</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>Anderer Lauf…</translation>
    </message>
    <message>
        <source>A run in another folder, of another project or of the command line.</source>
        <translation>Ein Lauf in einem anderen Ordner, aus einem anderen Projekt oder von der Befehlszeile.</translation>
    </message>
    <message>
        <source>Judges the mean of the answers of the shown and the ticked runs (an ensemble) on the chosen images, and says what it gained and cost.</source>
        <translation>Beurteilt das Mittel der Antworten des gezeigten und der markierten Läufe (ein Ensemble) auf den gewählten Bildern und sagt, was es gebracht und gekostet hat.</translation>
    </message>
    <message>
        <source>Tick a run above to compare it with the shown one.</source>
        <translation>Markieren Sie oben einen Lauf, um ihn mit dem gezeigten zu vergleichen.</translation>
    </message>
    <message>
        <source>Figures of the compared runs</source>
        <translation>Kennzahlen der verglichenen Läufe</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Unterschiedliche Einstellungen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>ROC of the compared runs</source>
        <translation>ROC der verglichenen Läufe</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>This project has no other run with test predictions. Other run… opens one from elsewhere.</source>
        <translation>Dieses Projekt hat keinen anderen Lauf mit Testvorhersagen. „Anderer Lauf…“ öffnet einen von anderswo.</translation>
    </message>
    <message>
        <source>The folder of a run</source>
        <translation>Der Ordner eines Laufs</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>Keine Einstellung unterscheidet sich.</translation>
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
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter shows a cell&apos;s images, the context menu saves and copies.</source>
        <translation>Pfeiltasten bewegen, Eingabetaste zeigt die Bilder einer Zelle, das Kontextmenü speichert und kopiert.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 were recognised.</source>
        <translation>%1 von %2 %3 wurden erkannt.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 were taken for %4.</source>
        <translation>%1 von %2 %3 wurden für %4 gehalten.</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>%1 Click to see them.</source>
        <translation>%1 Klicken Sie, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>lesion::CsvColumnsDialog</name>
    <message>
        <source>Name the columns of a table</source>
        <translation>Spalten einer Tabelle benennen</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;Tabelle:</translation>
    </message>
    <message>
        <source>The tables found in the folder</source>
        <translation>Die im Ordner gefundenen Tabellen</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Bild:</translation>
    </message>
    <message>
        <source>The image file&apos;s name, with or without its extension</source>
        <translation>Name der Bilddatei, mit oder ohne Endung</translation>
    </message>
    <message>
        <source>&amp;Class:</source>
        <translation>&amp;Klasse:</translation>
    </message>
    <message>
        <source>The diagnosis: what the network is to learn</source>
        <translation>Die Diagnose: was das Netz lernen soll</translation>
    </message>
    <message>
        <source>&amp;Lesion:</source>
        <translation>&amp;Läsion:</translation>
    </message>
    <message>
        <source>Photographs of the same lesion have the same value here; they are kept together when the data are split</source>
        <translation>Aufnahmen derselben Läsion haben hier denselben Wert; beim Aufteilen bleiben sie zusammen</translation>
    </message>
    <message>
        <source>&amp;Patient:</source>
        <translation>&amp;Patient:</translation>
    </message>
    <message>
        <source>Photographs of the same person have the same value here; they are kept together when the data are split</source>
        <translation>Aufnahmen derselben Person haben hier denselben Wert; beim Aufteilen bleiben sie zusammen</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Name the column of the image and that of the class.</source>
        <translation>Benennen Sie die Spalte des Bildes und die der Klasse.</translation>
    </message>
    <message>
        <source>Image and class cannot be the same column.</source>
        <translation>Bild und Klasse können nicht dieselbe Spalte sein.</translation>
    </message>
</context>
<context>
    <name>lesion::CurveChart</name>
    <message>
        <source>false alarms (1 − specificity)</source>
        <translation>Fehlalarme (1 − Spezifität)</translation>
    </message>
    <message>
        <source>sensitivity (recall)</source>
        <translation>Sensitivität (Recall)</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>
from a score of %1 on</source>
        <translation>
ab einem Wert von %1</translation>
    </message>
    <message>
        <source>%1: sensitivity %2, specificity %3</source>
        <translation>%1: Sensitivität %2, Spezifität %3</translation>
    </message>
    <message>
        <source>%1: sensitivity %2, precision %3</source>
        <translation>%1: Sensitivität %2, Präzision %3</translation>
    </message>
</context>
<context>
    <name>lesion::CurvesPanel</name>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>precision–recall</source>
        <translation>Präzision–Recall</translation>
    </message>
    <message>
        <source>ROC and precision-recall</source>
        <translation>ROC und Präzision-Recall</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The curve that the operating point below is on.</source>
        <translation>Die Kurve, auf der der Arbeitspunkt unten liegt.</translation>
    </message>
    <message>
        <source>At least this share of the positive cases is to be found; the score from which the model&apos;s answer counts as positive follows from it.</source>
        <translation>Mindestens dieser Anteil der positiven Fälle soll gefunden werden; daraus folgt der Wert, ab dem die Antwort des Modells als positiv gilt.</translation>
    </message>
    <message>
        <source>&amp;Wanted sensitivity</source>
        <translation>&amp;Gewünschte Sensitivität</translation>
    </message>
    <message>
        <source>Wanted sensitivity</source>
        <translation>Gewünschte Sensitivität</translation>
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
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Opens a folder with images and their table (Ctrl+O).</source>
        <translation>Öffnet einen Ordner mit Bildern und ihrer Tabelle (Strg+O).</translation>
    </message>
    <message>
        <source>These images are not in the open data set.</source>
        <translation>Diese Bilder sind nicht im offenen Datensatz.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Nine at random</source>
        <translation>Neun zufällige</translation>
    </message>
    <message>
        <source>Shows nine images side by side, drawn at random from those that the filters show.</source>
        <translation>Zeigt neun Bilder nebeneinander, zufällig aus denen gezogen, die die Filter zeigen.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>No data set is open. Open a folder such as HAM10000, or drop it on the window; or begin with pictures that the program draws itself.</source>
        <translation>Kein Datensatz ist offen. Öffnen Sie einen Ordner wie HAM10000 oder ziehen Sie ihn auf das Fenster; oder beginnen Sie mit Bildern, die das Programm selbst zeichnet.</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Try the synthetic lesions</source>
        <translation>Synthetische Läsionen ausprobieren</translation>
    </message>
    <message>
        <source>Lessons…</source>
        <translation>Lektionen…</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Drawing the synthetic lesions …</source>
        <translation>Synthetische Läsionen werden gezeichnet …</translation>
    </message>
    <message>
        <source>Reading the data set …</source>
        <translation>Datensatz wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation>
            <numerusform>%Ln Bild von %1 Läsionen</numerusform>
            <numerusform>%Ln Bilder von %1 Läsionen</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>synthetic: drawn by the program, not photographs of patients</source>
        <translation>synthetisch: vom Programm gezeichnet, keine Aufnahmen von Patienten</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images can be decoded.</source>
        <translation>
            <numerusform>Das %Ln Bild lässt sich dekodieren.</numerusform>
            <numerusform>Alle %Ln Bilder lassen sich dekodieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images cannot be decoded and are left out; %1 can.</source>
        <translation>
            <numerusform>%Ln Bild lässt sich nicht dekodieren und bleibt weg; bei %1 geht es.</numerusform>
            <numerusform>%Ln Bilder lassen sich nicht dekodieren und bleiben weg; bei %1 geht es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>%1 was left out of the data set, so there is no image to show.</source>
        <translation>%1 wurde aus dem Datensatz ausgelassen, deshalb gibt es kein Bild zu zeigen.</translation>
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
        <translation>Der Arbeitspunkt ist die größte Schwelle, die so viele der malignen Bilder des Validierungsteils findet.</translation>
    </message>
    <message>
        <source>as in the data</source>
        <translation>wie in den Daten</translation>
    </message>
    <message>
        <source>How many lesions of a hundred are malignant where the answer is used. Data sets hold far more of them than a practice sees, which makes probabilities too high there.</source>
        <translation>Wie viele von hundert Läsionen dort maligne sind, wo die Antwort gebraucht wird. Datensätze enthalten weit mehr davon, als eine Praxis sieht; die Wahrscheinlichkeiten sind dort deshalb zu hoch.</translation>
    </message>
    <message>
        <source>Pre&amp;valence</source>
        <translation>Prä&amp;valenz</translation>
    </message>
    <message>
        <source>Find at &amp;least</source>
        <translation>&amp;Mindestens finden</translation>
    </message>
    <message>
        <source>Prevalence of malignant lesions in percent</source>
        <translation>Prävalenz maligner Läsionen in Prozent</translation>
    </message>
    <message>
        <source>Wanted sensitivity in percent</source>
        <translation>Gewünschte Sensitivität in Prozent</translation>
    </message>
    <message>
        <source>Malignant:</source>
        <translation>Maligne:</translation>
    </message>
    <message>
        <source>%1 counts as malignant</source>
        <translation>%1 zählt als maligne</translation>
    </message>
    <message>
        <source>An operating point needs the run&apos;s references: see Similar.</source>
        <translation>Ein Arbeitspunkt braucht die Referenzen des Laufs: siehe „Ähnlich“.</translation>
    </message>
    <message>
        <source>Tick at least one class as malignant and leave at least one.</source>
        <translation>Markieren Sie mindestens eine Klasse als maligne und lassen Sie mindestens eine übrig.</translation>
    </message>
    <message>
        <source>The validation part lacks malignant or benign images, so there is no operating point.</source>
        <translation>Dem Validierungsteil fehlen maligne oder benigne Bilder, deshalb gibt es keinen Arbeitspunkt.</translation>
    </message>
    <message>
        <source>The photograph is refused: its probabilities decide nothing.</source>
        <translation>Die Aufnahme ist abgelehnt: Ihre Wahrscheinlichkeiten entscheiden nichts.</translation>
    </message>
    <message>
        <source>Shown as soon as there is an answer.</source>
        <translation>Erscheint, sobald es eine Antwort gibt.</translation>
    </message>
</context>
<context>
    <name>lesion::DetailPanel</name>
    <message>
        <source>In the data</source>
        <translation>In den Daten</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>Läsion</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Metadata of the image</source>
        <translation>Angaben zum Bild</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostizieren</translation>
    </message>
    <message>
        <source>Shows the selected images on the Diagnose page and asks the chosen model about them.</source>
        <translation>Zeigt die gewählten Bilder auf der Seite Diagnose und befragt das gewählte Modell dazu.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copies where the file is.</source>
        <translation>Kopiert, wo die Datei liegt.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Opens the folder of the file.</source>
        <translation>Öffnet den Ordner der Datei.</translation>
    </message>
    <message>
        <source>Choose an image to see what is known of it.</source>
        <translation>Wählen Sie ein Bild, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>%1: open the large view</source>
        <translation>%1: große Ansicht öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more selected</source>
        <translation>
            <numerusform>%1 und %Ln weiteres gewählt</numerusform>
            <numerusform>%1 und %Ln weitere gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other photographs of this lesion</source>
        <translation>
            <numerusform>%Ln weitere Aufnahme dieser Läsion</numerusform>
            <numerusform>%Ln weitere Aufnahmen dieser Läsion</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: select this photograph</source>
        <translation>%1: diese Aufnahme wählen</translation>
    </message>
</context>
<context>
    <name>lesion::DiagnosisPage</name>
    <message>
        <source>There is no trained model in this project yet.</source>
        <translation>In diesem Projekt gibt es noch kein trainiertes Modell.</translation>
    </message>
    <message>
        <source>Photographs that wait for one: %1</source>
        <translation>Aufnahmen, die auf eines warten: %1</translation>
    </message>
    <message>
        <source>For research and teaching. Not a medical device.</source>
        <translation>Für Forschung und Lehre. Kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Netz trainieren</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>No photograph yet</source>
        <translation>Noch keine Aufnahme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs</source>
        <translation>
            <numerusform>%Ln Aufnahme</numerusform>
            <numerusform>%Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer yet</source>
        <translation>
            <numerusform>%Ln noch ohne Antwort</numerusform>
            <numerusform>%Ln noch ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnosing %1 of %2</source>
        <translation>%1 von %2 wird diagnostiziert</translation>
    </message>
    <message>
        <source>Building the references</source>
        <translation>Referenzen werden erstellt</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places</source>
        <translation>%1: %2 von %3 Stellen</translation>
    </message>
    <message>
        <source>%1 is being computed…</source>
        <translation>%1 wird berechnet…</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 in %2 ms</translation>
    </message>
    <message>
        <source>%1: yellow speaks most for %2.</source>
        <translation>%1: Gelb spricht am meisten für %2.</translation>
    </message>
    <message>
        <source>%1, both on one scale: yellow speaks most for the class.</source>
        <translation>%1, beide auf einer Skala: Gelb spricht am meisten für die Klasse.</translation>
    </message>
    <message>
        <source>%1: nothing here speaks for %2.</source>
        <translation>%1: Hier spricht nichts für %2.</translation>
    </message>
    <message>
        <source>The eight views are being looked at…</source>
        <translation>Die acht Ansichten werden betrachtet…</translation>
    </message>
    <message>
        <source>A model file by itself has no references to compare with: choose its run.</source>
        <translation>Eine Modelldatei allein hat keine Referenzen zum Vergleichen: Wählen Sie ihren Lauf.</translation>
    </message>
    <message>
        <source>The references are built when the run has ended.</source>
        <translation>Die Referenzen entstehen, wenn der Lauf fertig ist.</translation>
    </message>
    <message>
        <source>This run has no references yet. Similar cases, prediction sets, operating points and the input check need them.</source>
        <translation>Dieser Lauf hat noch keine Referenzen. Ähnliche Fälle, Vorhersagemengen, Arbeitspunkte und die Eingabeprüfung brauchen sie.</translation>
    </message>
    <message>
        <source>Open the data set of the run to build them.</source>
        <translation>Öffnen Sie den Datensatz des Laufs, um sie zu erstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs, one &amp;lesion</source>
        <translation>
            <numerusform>%Ln Aufnahme, eine &amp;Läsion</numerusform>
            <numerusform>%Ln Aufnahmen, eine &amp;Läsion</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the data set that is open.</source>
        <translation>%1 ist nicht im offenen Datensatz.</translation>
    </message>
    <message>
        <source>What the network saw</source>
        <translation>Was das Netz sah</translation>
    </message>
    <message>
        <source>network&apos;s view</source>
        <translation>Ansicht des Netzes</translation>
    </message>
    <message>
        <source>The same photograph as it was given to the network: the whole frame made square.</source>
        <translation>Dieselbe Aufnahme, wie sie dem Netz gegeben wurde: das ganze Bild, quadratisch gemacht.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>The photographs that were dropped together show the same lesion: their probabilities are averaged, as lesion-level evaluation does it.</source>
        <translation>Die zusammen abgelegten Aufnahmen zeigen dieselbe Läsion: Ihre Wahrscheinlichkeiten werden gemittelt, wie es die Auswertung je Läsion tut.</translation>
    </message>
    <message>
        <source>What else there is to say</source>
        <translation>Was es sonst zu sagen gibt</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Verlass</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>Läsion</translation>
    </message>
    <message>
        <source>Proven cases of the training part that look alike to the network</source>
        <translation>Gesicherte Fälle des Trainingsteils, die für das Netz ähnlich aussehen</translation>
    </message>
    <message>
        <source>Malignant or not, at an operating point and a prevalence</source>
        <translation>Maligne oder nicht, an einem Arbeitspunkt und bei einer Prävalenz</translation>
    </message>
    <message>
        <source>Prediction set, spread, input check</source>
        <translation>Vorhersagemenge, Streuung, Eingabeprüfung</translation>
    </message>
    <message>
        <source>Photographs of one lesion and their common answer</source>
        <translation>Aufnahmen einer Läsion und ihre gemeinsame Antwort</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Open image…</source>
        <translation>Bild öffnen…</translation>
    </message>
    <message>
        <source>Photographs from files; dropping or pasting works too</source>
        <translation>Aufnahmen aus Dateien; Ablegen oder Einfügen geht auch</translation>
    </message>
    <message>
        <source>trained %1</source>
        <translation>trainiert %1</translation>
    </message>
    <message>
        <source>on %1 (synthetic, says nothing about real skin)</source>
        <translation>auf %1 (synthetisch, sagt nichts über echte Haut)</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>balanced accuracy %1 on its validation part</source>
        <translation>balancierte Genauigkeit %1 auf seinem Validierungsteil</translation>
    </message>
    <message>
        <source>being looked at…</source>
        <translation>wird betrachtet…</translation>
    </message>
    <message>
        <source>the model is being loaded…</source>
        <translation>das Modell wird geladen…</translation>
    </message>
    <message>
        <source>waits for a model, choose one above.</source>
        <translation>wartet auf ein Modell, wählen Sie oben eines.</translation>
    </message>
    <message>
        <source>Open photographs</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp);;All files (*)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>camera picture</source>
        <translation>Kamerabild</translation>
    </message>
    <message>
        <source>%1 is gone and no longer watched.</source>
        <translation>%1 ist verschwunden und wird nicht mehr beobachtet.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner beobachten</translation>
    </message>
    <message>
        <source>Photographs that arrive in %1 are diagnosed from now on.</source>
        <translation>Aufnahmen, die in %1 ankommen, werden ab jetzt diagnostiziert.</translation>
    </message>
    <message>
        <source>There is no image in the folders.</source>
        <translation>In den Ordnern ist kein Bild.</translation>
    </message>
    <message>
        <source>What was dropped or pasted holds no image. Nothing is fetched from the network: save the image and drop the file.</source>
        <translation>Das Abgelegte oder Eingefügte enthält kein Bild. Aus dem Netzwerk wird nichts geholt: Speichern Sie das Bild und legen Sie die Datei ab.</translation>
    </message>
    <message>
        <source>pasted image</source>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Right: what speaks for %1, by %2; yellow most.</source>
        <translation>Rechts: was für %1 spricht, nach %2; Gelb am meisten.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Every image of a folder into a table and pages with thumbnails, also ten thousand</source>
        <translation>Jedes Bild eines Ordners in eine Tabelle und Seiten mit Miniaturen, auch zehntausend</translation>
    </message>
    <message>
        <source>Stopping the batch</source>
        <translation>Stapel wird angehalten</translation>
    </message>
    <message>
        <source>Listing the images</source>
        <translation>Bilder werden gesucht</translation>
    </message>
    <message>
        <source>Batch: %1 of %2, %3 left</source>
        <translation>Stapel: %1 von %2, noch %3</translation>
    </message>
    <message>
        <source>The folder %1: what is to be done with it?</source>
        <translation>Der Ordner %1: Was soll damit geschehen?</translation>
    </message>
    <message>
        <source>Diagnose its images…</source>
        <translation>Seine Bilder diagnostizieren…</translation>
    </message>
    <message>
        <source>Open it as a data set</source>
        <translation>Als Datensatz öffnen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>age: %1</source>
        <translation>Alter: %1</translation>
    </message>
    <message>
        <source>sex: %1</source>
        <translation>Geschlecht: %1</translation>
    </message>
    <message>
        <source>site: %1</source>
        <translation>Körperstelle: %1</translation>
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
        <translation>%1: wartet</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation>%1: abgelehnt. %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>lesion::DropArea</name>
    <message>
        <source>The photograph</source>
        <translation>Die Aufnahme</translation>
    </message>
    <message>
        <source>The photograph with the second class&apos;s heat map</source>
        <translation>Die Aufnahme mit der Heatmap der zweiten Klasse</translation>
    </message>
    <message>
        <source>Drop a photograph here, paste one (Ctrl+V) or open it.</source>
        <translation>Legen Sie hier eine Aufnahme ab, fügen Sie eine ein (Strg+V) oder öffnen Sie eine.</translation>
    </message>
</context>
<context>
    <name>lesion::EvaluationPage</name>
    <message>
        <source>Open the data set that the run is judged on.</source>
        <translation>Öffnen Sie den Datensatz, auf dem der Lauf beurteilt wird.</translation>
    </message>
    <message>
        <source>Another data set</source>
        <translation>Anderer Datensatz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs together</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe gemeinsam</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Looking deeper</source>
        <translation>Genauere Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln images</source>
        <translation>
            <numerusform>%1 von %Ln Bild</numerusform>
            <numerusform>%1 von %Ln Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 images/s · %3 left</source>
        <translation>%1 · %2 Bilder/s · noch %3</translation>
    </message>
    <message>
        <source>Evaluating: %1</source>
        <translation>Auswertung: %1</translation>
    </message>
    <message>
        <source>Looking deeper: %1 %</source>
        <translation>Genauere Prüfung: %1 %</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · noch %2</translation>
    </message>
    <message>
        <source>Intervals: %1 %</source>
        <translation>Intervalle: %1 %</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>Läufe werden verglichen</translation>
    </message>
    <message>
        <source>Save predictions</source>
        <translation>Vorhersagen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Leak demonstrator: %1</source>
        <translation>Leck-Demonstration: %1</translation>
    </message>
    <message>
        <source>Cross-validation: %1</source>
        <translation>Kreuzvalidierung: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Comparing both arms …</source>
        <translation>Beide Arme werden verglichen …</translation>
    </message>
    <message>
        <source>Comparing both arms</source>
        <translation>Beide Arme werden verglichen</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>Testteil</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>Validierungsteil</translation>
    </message>
    <message>
        <source>training part (flatters)</source>
        <translation>Trainingsteil (schmeichelt)</translation>
    </message>
    <message>
        <source>all images (flatters)</source>
        <translation>alle Bilder (schmeichelt)</translation>
    </message>
    <message>
        <source>one look</source>
        <translation>eine Ansicht</translation>
    </message>
    <message>
        <source>8 looks</source>
        <translation>8 Ansichten</translation>
    </message>
    <message>
        <source>16 looks</source>
        <translation>16 Ansichten</translation>
    </message>
    <message>
        <source>Other data set…</source>
        <translation>Anderer Datensatz…</translation>
    </message>
    <message>
        <source>Judges the run on another folder of images: classes are matched by name, and those that the model does not know are left out and named.</source>
        <translation>Beurteilt den Lauf auf einem anderen Bilderordner: Klassen werden nach Namen zugeordnet; die das Modell nicht kennt, bleiben weg und werden genannt.</translation>
    </message>
    <message>
        <source>Save predictions…</source>
        <translation>Vorhersagen speichern…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>One page with data, split, training, all figures with their intervals, failures, limits and the items of the reporting checklists: HTML or PDF.</source>
        <translation>Eine Seite mit Daten, Aufteilung, Training, allen Kennzahlen samt Intervallen, Fehlern, Grenzen und den Punkten der Berichts-Checklisten: HTML oder PDF.</translation>
    </message>
    <message>
        <source>A CSV file with the probabilities of every image.</source>
        <translation>Eine CSV-Datei mit den Wahrscheinlichkeiten jedes Bildes.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>The trained model that is judged.</source>
        <translation>Das trainierte Modell, das beurteilt wird.</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>B&amp;ilder</translation>
    </message>
    <message>
        <source>Only the test part says how the model does on new lesions; the others are there to compare.</source>
        <translation>Nur der Testteil sagt, wie sich das Modell bei neuen Läsionen verhält; die anderen sind zum Vergleich da.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>An&amp;twort</translation>
    </message>
    <message>
        <source>More than one look: the mean over turned and mirrored views of each image (test-time augmentation), at as many times the time. What it gained is shown.</source>
        <translation>Mehr als eine Ansicht: das Mittel über gedrehte und gespiegelte Ansichten jedes Bildes (Augmentierung beim Antworten), mit entsprechend mehr Zeit. Was es gebracht hat, wird gezeigt.</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Runs the chosen model over the chosen images (Ctrl+D)</source>
        <translation>Wendet das gewählte Modell auf die gewählten Bilder an (Strg+D)</translation>
    </message>
    <message>
        <source>Nothing has been trained in this project yet.</source>
        <translation>In diesem Projekt wurde noch nichts trainiert.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Netz trainieren</translation>
    </message>
    <message>
        <source>other data: %1</source>
        <translation>andere Daten: %1</translation>
    </message>
    <message>
        <source>No fold of this cross-validation is finished yet.</source>
        <translation>Noch ist kein Fold dieser Kreuzvalidierung fertig.</translation>
    </message>
    <message>
        <source>This run has no stored figures. Press Evaluate to run its model over the test part.</source>
        <translation>Dieser Lauf hat keine gespeicherten Kennzahlen. „Auswerten“ wendet sein Modell auf den Testteil an.</translation>
    </message>
    <message>
        <source>Press Evaluate to run the model over these images.</source>
        <translation>„Auswerten“ wendet das Modell auf diese Bilder an.</translation>
    </message>
    <message>
        <source>every image judged by the fold that was tested on it</source>
        <translation>jedes Bild vom Fold beurteilt, der an ihm getestet wurde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · synthetic data</source>
        <translation>%1 · synthetische Daten</translation>
    </message>
    <message>
        <source>Stopped: these figures have no intervals.</source>
        <translation>Angehalten: Diese Kennzahlen haben keine Intervalle.</translation>
    </message>
    <message>
        <source>Compute them</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Effect of a setting: %1</source>
        <translation>Wirkung einer Einstellung: %1</translation>
    </message>
    <message>
        <source>This comparison cannot be read.</source>
        <translation>Dieser Vergleich lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <comment>the page: a noun where the language has one</comment>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <comment>the button: do it</comment>
        <translation>Auswerten</translation>
    </message>
</context>
<context>
    <name>lesion::EvaluationView</name>
    <message>
        <source>counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>share of the true class</source>
        <translation>Anteil an der wahren Klasse</translation>
    </message>
    <message>
        <source>share of the prediction</source>
        <translation>Anteil an der Vorhersage</translation>
    </message>
    <message>
        <source>Show in the matrix</source>
        <translation>In der Matrix zeigen</translation>
    </message>
    <message>
        <source>Counts, recall by row, or precision by column.</source>
        <translation>Anzahlen, Recall je Zeile oder Präzision je Spalte.</translation>
    </message>
    <message>
        <source>What is shown beside the matrix</source>
        <translation>Was neben der Matrix gezeigt wird</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Honesty</source>
        <translation>Ehrlichkeit</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Untergruppen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Verdacht</translation>
    </message>
    <message>
        <source>A click on a cell shows its images.</source>
        <translation>Ein Klick auf eine Zelle zeigt ihre Bilder.</translation>
    </message>
</context>
<context>
    <name>lesion::ExplanationBar</name>
    <message>
        <source>occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Heatmap</translation>
    </message>
    <message>
        <source>Method of the heat map</source>
        <translation>Verfahren der Heatmap</translation>
    </message>
    <message>
        <source>Grad-CAM, Grad-CAM++ and HiResCAM follow the network&apos;s gradients. Occlusion hides one place after the other and looks how far the score falls: slower, and the check on the others.
Usual is Grad-CAM, which weighs whole maps, where the network&apos;s head works on their mean over all places; seed-cnn&apos;s weighs every place by itself, as HiResCAM does.</source>
        <translation>Grad-CAM, Grad-CAM++ und HiResCAM folgen den Gradienten des Netzes. Die Verdeckung verbirgt eine Stelle nach der anderen und sieht, wie weit der Wert fällt: langsamer, und die Gegenprobe zu den anderen.
Üblich ist Grad-CAM, das ganze Karten gewichtet, wo der Kopf des Netzes mit deren Mittel über alle Stellen arbeitet; der von seed-cnn gewichtet jede Stelle für sich, wie HiResCAM es tut.</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>Klasse der Heatmap</translation>
    </message>
    <message>
        <source>What speaks for this class is coloured.</source>
        <translation>Was für diese Klasse spricht, wird gefärbt.</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>Second class</source>
        <translation>Zweite Klasse</translation>
    </message>
    <message>
        <source>Its heat map is shown beside the first one.</source>
        <translation>Ihre Heatmap erscheint neben der ersten.</translation>
    </message>
    <message>
        <source>Colours the places of the photograph that the class&apos;s score comes from.</source>
        <translation>Färbt die Stellen der Aufnahme, aus denen der Wert der Klasse stammt.</translation>
    </message>
    <message>
        <source>A second class beside it, on the same scale.</source>
        <translation>Eine zweite Klasse daneben, auf derselben Skala.</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Deckkraft der Heatmap</translation>
    </message>
    <message>
        <source>How strongly the heat map covers the photograph.</source>
        <translation>Wie stark die Heatmap die Aufnahme bedeckt.</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>üblich: %1</translation>
    </message>
    <message>
        <source>most probable</source>
        <translation>wahrscheinlichste</translation>
    </message>
    <message>
        <source>next probable</source>
        <translation>nächstwahrscheinliche</translation>
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
        <translation>Für ONNX Runtime, OpenCV und die meisten anderen Programme. Eingabe: das Bild in der Größe des Modells, RGB mit 8 Bit; Normalisierung und Kalibrierung sind enthalten.</translation>
    </message>
    <message>
        <source>TorchScript</source>
        <translation>TorchScript</translation>
    </message>
    <message>
        <source>For torch.jit.load in Python and for LibTorch in C++, with the same input and the weights as parameters.</source>
        <translation>Für torch.jit.load in Python und für LibTorch in C++, mit derselben Eingabe und den Gewichten als Parametern.</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>The model file itself, which Python reads without LesionLab; the metadata tell classes, preprocessing and calibration.</source>
        <translation>Die Modelldatei selbst, die Python ohne LesionLab liest; die Metadaten nennen Klassen, Vorverarbeitung und Kalibrierung.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>One file that answers in any browser by double click, without network or server.</source>
        <translation>Eine einzige Datei, die nach einem Doppelklick in jedem Browser antwortet, ohne Netzwerk und ohne Server.</translation>
    </message>
    <message>
        <source>Web page as a folder</source>
        <translation>Webseite als Ordner</translation>
    </message>
    <message>
        <source>The same for a web server, and for models that are too large for one file. Choose an empty folder.</source>
        <translation>Dasselbe für einen Webserver und für Modelle, die für eine einzelne Datei zu groß sind. Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>Losses, accuracies and learning rate of each epoch and the settings, for TensorBoard and as a table (CSV). Choose a folder; the run gets one of its name in it.</source>
        <translation>Verluste, Genauigkeiten und Lernrate jeder Epoche und die Einstellungen, für TensorBoard und als Tabelle (CSV). Wählen Sie einen Ordner; der Lauf bekommt darin einen mit seinem Namen.</translation>
    </message>
    <message>
        <source>It was checked by ONNX&apos;s checker only: nothing here can run this network.</source>
        <translation>Nur der Prüfer von ONNX hat es geprüft: Kein Programm hier kann dieses Netz ausführen.</translation>
    </message>
    <message>
        <source>It was not checked by another program: nothing here can read it.</source>
        <translation>Kein anderes Programm hat es geprüft: Keines hier kann es lesen.</translation>
    </message>
    <message>
        <source>It passed ONNX&apos;s checker. Run by %1 on %2 pictures, its probabilities differ from LesionLab&apos;s by at most %3.</source>
        <translation>Der Prüfer von ONNX hat nichts beanstandet. Von %1 auf %2 Bildern ausgeführt, weichen die Wahrscheinlichkeiten um höchstens %3 von denen von LesionLab ab.</translation>
    </message>
    <message>
        <source>Run by %1 on %2 pictures, its probabilities differ from LesionLab&apos;s by at most %3.</source>
        <translation>Von %1 auf %2 Bildern ausgeführt, weichen die Wahrscheinlichkeiten um höchstens %3 von denen von LesionLab ab.</translation>
    </message>
    <message>
        <source>%1 is written (%2).</source>
        <translation>%1 ist geschrieben (%2).</translation>
    </message>
    <message>
        <source>It was opened and answers as when it was trained: logits differ by at most %1.</source>
        <translation>Wieder geöffnet, antwortet es wie beim Training: Die Logits weichen um höchstens %1 ab.</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>&amp;Model file…</source>
        <translation>&amp;Modelldatei…</translation>
    </message>
    <message>
        <source>A model file that is no run of this project</source>
        <translation>Eine Modelldatei, die kein Lauf dieses Projekts ist</translation>
    </message>
    <message>
        <source>&amp;Run:</source>
        <translation>&amp;Lauf:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>There is no run with a model yet: choose a model file</source>
        <translation>Noch gibt es keinen Lauf mit einem Modell: Wählen Sie eine Modelldatei</translation>
    </message>
    <message>
        <source>A model file</source>
        <translation>Modelldatei wählen</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Modelldateien (*.safetensors)</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>lesion::FiguresPanel</name>
    <message>
        <source>Figures of the whole part</source>
        <translation>Kennzahlen des ganzen Teils</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals over lesions, not images.</source>
        <translation>In Klammern: 95-%-Intervalle über Läsionen, nicht über Bilder.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>All figures of both levels with their intervals, to be pasted into a spreadsheet.</source>
        <translation>Alle Kennzahlen beider Ebenen mit ihren Intervallen, zum Einfügen in eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Each class against the rest, images</source>
        <translation>Jede Klasse gegen den Rest, Bilder</translation>
    </message>
    <message>
        <source>Each class against the rest, lesions</source>
        <translation>Jede Klasse gegen den Rest, Läsionen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>Läsionen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesions</source>
        <translation>
            <numerusform>%Ln Läsion</numerusform>
            <numerusform>%Ln Läsionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accuracy of the majority baseline</source>
        <translation>Genauigkeit der Mehrheits-Baseline</translation>
    </message>
    <message>
        <source>Of always answering the class that is largest in the training part.</source>
        <translation>Wenn immer die im Trainingsteil größte Klasse genannt wird.</translation>
    </message>
</context>
<context>
    <name>lesion::FilterBar</name>
    <message>
        <source>Search id, lesion, site …</source>
        <translation>ID, Läsion, Stelle suchen …</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Bilder suchen</translation>
    </message>
    <message>
        <source>Shows the images in whose id, lesion, class or other column every word occurs (Ctrl+F).</source>
        <translation>Zeigt die Bilder, in deren ID, Läsion, Klasse oder anderer Spalte jedes Wort vorkommt (Strg+F).</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>The order of the images in the grid.</source>
        <translation>Die Reihenfolge der Bilder im Raster.</translation>
    </message>
    <message>
        <source>Descending order</source>
        <translation>Absteigende Reihenfolge</translation>
    </message>
    <message>
        <source>Turns the order round.</source>
        <translation>Kehrt die Reihenfolge um.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Takes every filter away, so that all images show.</source>
        <translation>Nimmt jeden Filter weg, sodass alle Bilder erscheinen.</translation>
    </message>
    <message>
        <source>all %1 shown</source>
        <translation>alle %1 gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation>%1: %2 gewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter, %1</source>
        <translation>Filter, %1</translation>
    </message>
    <message>
        <source>How the diagnosis was confirmed (dx_type): histology, follow-up, consensus, confocal.</source>
        <translation>Wie die Diagnose gesichert wurde (dx_type): Histologie, Verlaufskontrolle, Konsens, Konfokalmikroskopie.</translation>
    </message>
    <message>
        <source>Shows only images with these values; several can be chosen.</source>
        <translation>Zeigt nur Bilder mit diesen Werten; mehrere sind wählbar.</translation>
    </message>
</context>
<context>
    <name>lesion::FoldsPanel</name>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Balanced accuracy by fold</source>
        <translation>Balancierte Genauigkeit je Fold</translation>
    </message>
    <message>
        <source>Trains the folds that are missing, with the settings that it was begun with.</source>
        <translation>Trainiert die fehlenden Folds mit den Einstellungen, mit denen begonnen wurde.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>A click judges the fold&apos;s own run; the list of runs leads back.</source>
        <translation>Ein Klick beurteilt den Lauf des Folds; die Liste der Läufe führt zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Balanced accuracy %1, accuracy %2: mean and standard deviation over %Ln folds.</source>
        <translation>
            <numerusform>Balancierte Genauigkeit %1, Genauigkeit %2: Mittel und Standardabweichung über %Ln Fold.</numerusform>
            <numerusform>Balancierte Genauigkeit %1, Genauigkeit %2: Mittel und Standardabweichung über %Ln Folds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 folds are not finished yet: their images are not among these.</source>
        <translation>
            <numerusform>%Ln von %1 Folds ist noch nicht fertig: Seine Bilder sind nicht dabei.</numerusform>
            <numerusform>%Ln von %1 Folds sind noch nicht fertig: Ihre Bilder sind nicht dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Above and in the other tabs stand the folds&apos; answers pooled: every image judged by the network that was tested on it.</source>
        <translation>Oben und in den anderen Reitern stehen die Antworten der Folds zusammen: jedes Bild beurteilt von dem Netz, das an ihm getestet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln images</source>
        <translation>
            <numerusform>%1: %2, %Ln Bild</numerusform>
            <numerusform>%1: %2, %Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>balanced accuracy; dashed: the mean of the folds</source>
        <translation>balancierte Genauigkeit; gestrichelt: das Mittel der Folds</translation>
    </message>
    <message>
        <source>mean ± deviation</source>
        <translation>Mittel ± Abweichung</translation>
    </message>
</context>
<context>
    <name>lesion::GraphicsCardDialog</name>
    <message>
        <source>Use a graphics card</source>
        <translation>Grafikkarte verwenden</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Use the program&apos;s own</source>
        <translation>Eigenes LibTorch verwenden</translation>
    </message>
    <message>
        <source>This program came with LibTorch %1 for the processor. For an NVIDIA card, download the official LibTorch of the same version for CUDA from pytorch.org, unpack it and choose its folder. Both programs use it from their next start. LesionLab fetches nothing.</source>
        <translation>Dieses Programm kam mit LibTorch %1 für den Prozessor. Für eine NVIDIA-Karte laden Sie von pytorch.org das offizielle LibTorch derselben Version für CUDA herunter, entpacken es und wählen seinen Ordner. Beide Programme verwenden es ab ihrem nächsten Start. LesionLab holt nichts.</translation>
    </message>
    <message>
        <source>This program is linked with the distribution&apos;s LibTorch %1, which cannot be exchanged. For an NVIDIA card, build LesionLab with the official LibTorch for CUDA; packaging/INSTALL.md says how.</source>
        <translation>Dieses Programm ist mit dem LibTorch %1 der Distribution verbunden, das sich nicht austauschen lässt. Für eine NVIDIA-Karte bauen Sie LesionLab mit dem offiziellen LibTorch für CUDA; packaging/INSTALL.md sagt, wie.</translation>
    </message>
    <message>
        <source>On this system the program keeps the LibTorch %1 that it was built with. For another one, build LesionLab with it; packaging/INSTALL.md says how.</source>
        <translation>Auf diesem System behält das Programm das LibTorch %1, mit dem es gebaut wurde. Für ein anderes bauen Sie LesionLab damit; packaging/INSTALL.md sagt, wie.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>In Gebrauch: %1</translation>
    </message>
    <message>
        <source>Chosen, not in use: %1</source>
        <translation>Gewählt, nicht in Gebrauch: %1</translation>
    </message>
    <message>
        <source>The folder of LibTorch</source>
        <translation>Der Ordner von LibTorch</translation>
    </message>
    <message>
        <source>LibTorch %1 is used from the next start.</source>
        <translation>LibTorch %1 wird ab dem nächsten Start verwendet.</translation>
    </message>
    <message>
        <source>This folder holds no LibTorch: lib/libtorch_cpu.so or build-version is missing.</source>
        <translation>Dieser Ordner enthält kein LibTorch: lib/libtorch_cpu.so oder build-version fehlt.</translation>
    </message>
    <message>
        <source>This is LibTorch %1; the program needs %2.</source>
        <translation>Das ist LibTorch %1; das Programm braucht %2.</translation>
    </message>
    <message>
        <source>Move it to a folder whose path has no blanks, colons or semicolons.</source>
        <translation>Verschieben Sie es in einen Ordner, dessen Pfad keine Leerzeichen, Doppelpunkte oder Semikolons enthält.</translation>
    </message>
    <message>
        <source>The program&apos;s own LibTorch is used from the next start.</source>
        <translation>Das LibTorch des Programms wird ab dem nächsten Start verwendet.</translation>
    </message>
</context>
<context>
    <name>lesion::HeadFigures</name>
    <message>
        <source>What counts as one answer</source>
        <translation>Was als eine Antwort zählt</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>lesions</source>
        <translation>Läsionen</translation>
    </message>
    <message>
        <source>The mean of the recalls of all classes: every class counts the same, however rare.</source>
        <translation>Das Mittel der Recalls aller Klassen: Jede Klasse zählt gleich viel, wie selten sie auch ist.</translation>
    </message>
    <message>
        <source>The 95 % interval by drawing lesions anew 2,000 times: where the figure would lie on other lesions of the same kind.</source>
        <translation>Das 95-%-Intervall, indem die Läsionen 2.000-mal neu gezogen werden: wo die Kennzahl bei anderen Läsionen derselben Art läge.</translation>
    </message>
    <message>
        <source>The majority baseline is what always answering the most frequent class would reach.</source>
        <translation>Die Mehrheits-Baseline ist der Wert, den man erreicht, wenn man immer die häufigste Klasse nennt.</translation>
    </message>
    <message>
        <source>Lesions: the photographs of each lesion are combined into one answer.</source>
        <translation>Läsionen: Die Aufnahmen jeder Läsion werden zu einer Antwort zusammengefasst.</translation>
    </message>
    <message>
        <source>%1 balanced accuracy</source>
        <translation>%1 balancierte Genauigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation>
            <numerusform>%Ln Bild von %1 Läsionen</numerusform>
            <numerusform>%Ln Bilder von %1 Läsionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesions</source>
        <translation>
            <numerusform>%Ln Läsion</numerusform>
            <numerusform>%Ln Läsionen</numerusform>
        </translation>
    </message>
    <message>
        <source>majority baseline %1 · accuracy %2, majority baseline %3 · ECE %4 · %5</source>
        <translation>Mehrheits-Baseline %1 · Genauigkeit %2, Mehrheits-Baseline %3 · ECE %4 · %5</translation>
    </message>
    <message>
        <source>interval is being computed …</source>
        <translation>Intervall wird berechnet …</translation>
    </message>
    <message>
        <source>Honesty panel</source>
        <translation>Ehrlichkeitsprüfung</translation>
    </message>
</context>
<context>
    <name>lesion::HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back to the text before</source>
        <translation>Zurück zum vorigen Text</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lektion: %1</translation>
    </message>
    <message>
        <source>No text holds all these words.</source>
        <translation>Kein Text enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Finds the texts that hold all these words (Ctrl+F)</source>
        <translation>Findet die Texte, die alle diese Wörter enthalten (Strg+F)</translation>
    </message>
</context>
<context>
    <name>lesion::HonestyPanel</name>
    <message>
        <source>Look deeper</source>
        <translation>Genauer prüfen</translation>
    </message>
    <message>
        <source>Also looks for near-duplicates between the parts, estimates skin tones and asks how well the model&apos;s features tell where a picture was taken. Reads every image: some minutes.</source>
        <translation>Sucht auch nach Beinahe-Duplikaten zwischen den Teilen, schätzt Hauttöne und fragt, wie gut die Merkmale des Modells verraten, wo ein Bild entstand. Liest jedes Bild: einige Minuten.</translation>
    </message>
    <message>
        <source>Honesty panel</source>
        <translation>Ehrlichkeitsprüfung</translation>
    </message>
    <message>
        <source>Looked for near-duplicates, skin tone and the source as well.</source>
        <translation>Auch nach Beinahe-Duplikaten, Hautton und Quelle wurde gesucht.</translation>
    </message>
    <message>
        <source>Near-duplicates, skin tone and the source in the features have not been looked for yet.</source>
        <translation>Nach Beinahe-Duplikaten, Hautton und der Quelle in den Merkmalen wurde noch nicht gesucht.</translation>
    </message>
    <message>
        <source>To look for near-duplicates, skin tone and the source, open the data set of this run.</source>
        <translation>Um nach Beinahe-Duplikaten, Hautton und Quelle zu suchen, öffnen Sie den Datensatz dieses Laufs.</translation>
    </message>
</context>
<context>
    <name>lesion::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Wheel or + and - zoom, drag or the arrow keys move, 0 fits, 1 is one to one</source>
        <translation>Mausrad oder + und - vergrößern, Ziehen oder die Pfeiltasten bewegen, 0 passt ein, 1 ist eins zu eins</translation>
    </message>
</context>
<context>
    <name>lesion::LargeView</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>lesion %1</source>
        <translation>Läsion %1</translation>
    </message>
    <message>
        <source>part: %1</source>
        <translation>Teil: %1</translation>
    </message>
    <message>
        <source>Back to all images</source>
        <translation>Zurück zu allen Bildern</translation>
    </message>
    <message>
        <source>%1 · %2 · image %3 of %4</source>
        <translation>%1 · %2 · Bild %3 von %4</translation>
    </message>
</context>
<context>
    <name>lesion::LeakDemoView</name>
    <message>
        <source>The 95 % interval by drawing the tested lesions anew 2,000 times, both arms judged on the same ones. What differs between seeds is not in it.</source>
        <translation>Das 95-%-Intervall, indem die getesteten Läsionen 2.000-mal neu gezogen werden, beide Arme auf denselben beurteilt. Was sich zwischen Startwerten unterscheidet, steckt nicht darin.</translation>
    </message>
    <message>
        <source>Both arms have the same recipe, as many images of each class and the same tested photographs, one of each lesion. With the leak: the other photographs of these lesions are trained on. Without: photographs of other lesions in their place.</source>
        <translation>Beide Arme haben dasselbe Rezept, gleich viele Bilder jeder Klasse und dieselben getesteten Aufnahmen, eine von jeder Läsion. Mit Leck: Die anderen Aufnahmen dieser Läsionen sind im Training. Ohne: stattdessen Aufnahmen anderer Läsionen.</translation>
    </message>
    <message>
        <source>Both arms by seed</source>
        <translation>Beide Arme nach Startwert</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Balanced accuracy
with the leak</source>
        <translation>Balancierte Genauigkeit
mit Leck</translation>
    </message>
    <message>
        <source>
without</source>
        <translation>
ohne</translation>
    </message>
    <message>
        <source>
difference</source>
        <translation>
Differenz</translation>
    </message>
    <message>
        <source>Accuracy
with the leak</source>
        <translation>Genauigkeit
mit Leck</translation>
    </message>
    <message>
        <source>A double click on a figure judges that training&apos;s own run; the list of runs leads back.</source>
        <translation>Ein Doppelklick auf eine Kennzahl beurteilt den Lauf dieses Trainings; die Liste der Läufe führt zurück.</translation>
    </message>
    <message>
        <source>%1 balanced accuracy with the leak</source>
        <translation>%1 balancierte Genauigkeit mit Leck</translation>
    </message>
    <message>
        <source>No difference yet</source>
        <translation>Noch keine Differenz</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>Genauigkeit %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln seeds</source>
        <translation>
            <numerusform>%1 von %Ln Startwert</numerusform>
            <numerusform>%1 von %Ln Startwerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs tested, one of each lesion</source>
        <translation>
            <numerusform>%Ln Aufnahme getestet, eine von jeder Läsion</numerusform>
            <numerusform>%Ln Aufnahmen getestet, eine von jeder Läsion</numerusform>
        </translation>
    </message>
    <message>
        <source>One more seed</source>
        <translation>Noch ein Startwert</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Trains both arms once more, with the next seed: the mean gets steadier.</source>
        <translation>Trainiert beide Arme noch einmal mit dem nächsten Startwert: Das Mittel wird stetiger.</translation>
    </message>
    <message>
        <source>Trains what is missing, with the settings that it was begun with.</source>
        <translation>Trainiert, was fehlt, mit den Einstellungen, mit denen begonnen wurde.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>with the leak minus without</source>
        <translation>mit Leck minus ohne</translation>
    </message>
    <message>
        <source>What the difference is worth</source>
        <translation>Was die Differenz wert ist</translation>
    </message>
    <message>
        <source>The same split and seeds with %1 and without, judged on the validation part: the test part is kept for what was chosen in the end. The best epoch of each training was chosen on these images, in both arms alike.</source>
        <translation>Dieselbe Aufteilung und dieselben Startwerte mit %1 und ohne, beurteilt auf dem Validierungsteil: Der Testteil bleibt für das, was am Ende gewählt wurde. Die beste Epoche jedes Trainings wurde an diesen Bildern ausgewählt, in beiden Armen gleich.</translation>
    </message>
    <message>
        <source>Balanced accuracy
with the change</source>
        <translation>Balancierte Genauigkeit
mit der Änderung</translation>
    </message>
    <message>
        <source>Accuracy
with the change</source>
        <translation>Genauigkeit
mit der Änderung</translation>
    </message>
    <message>
        <source>%1 balanced accuracy with the change</source>
        <translation>%1 balancierte Genauigkeit mit der Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of the validation part</source>
        <translation>
            <numerusform>%Ln Bild des Validierungsteils</numerusform>
            <numerusform>%Ln Bilder des Validierungsteils</numerusform>
        </translation>
    </message>
    <message>
        <source>with the change minus without</source>
        <translation>mit der Änderung minus ohne</translation>
    </message>
</context>
<context>
    <name>lesion::LesionPanel</name>
    <message>
        <source>The lesion&apos;s answer beside those of its photographs</source>
        <translation>Die Antwort der Läsion neben denen ihrer Aufnahmen</translation>
    </message>
    <message>
        <source>One lesion: every photograph of it is refused.</source>
        <translation>Eine Läsion: Jede Aufnahme davon ist abgelehnt.</translation>
    </message>
    <message>
        <source>One lesion: its photographs are being looked at.</source>
        <translation>Eine Läsion: Ihre Aufnahmen werden betrachtet.</translation>
    </message>
    <message numerus="yes">
        <source>One lesion, %Ln photographs: %1 %2, the mean of the probabilities.</source>
        <translation>
            <numerusform>Eine Läsion, %Ln Aufnahme: %1 %2, das Mittel der Wahrscheinlichkeiten.</numerusform>
            <numerusform>Eine Läsion, %Ln Aufnahmen: %1 %2, das Mittel der Wahrscheinlichkeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as refused: %1.</source>
        <translation>Weggelassen, weil abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Without an answer: %1.</source>
        <translation>Ohne Antwort: %1.</translation>
    </message>
    <message>
        <source>lesion</source>
        <translation>Läsion</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>lesion::LessonPanel</name>
    <message>
        <source>Lesson: %1</source>
        <translation>Lektion: %1</translation>
    </message>
</context>
<context>
    <name>lesion::LessonsDialog</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Each lesson is a ready project on pictures that the program draws itself. It shows one thing that goes wrong with such classifiers, and takes a few minutes.</source>
        <translation>Jede Lektion ist ein fertiges Projekt mit Bildern, die das Programm selbst zeichnet. Sie zeigt eine Sache, die bei solchen Klassifikatoren schiefgeht, und dauert einige Minuten.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder of the lesson&apos;s project</source>
        <translation>Ordner für das Projekt der Lektion</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Progress of drawing the pictures</source>
        <translation>Fortschritt beim Zeichnen der Bilder</translation>
    </message>
    <message>
        <source>Go on with the lesson</source>
        <translation>Lektion fortsetzen</translation>
    </message>
    <message>
        <source>Make the lesson</source>
        <translation>Lektion anlegen</translation>
    </message>
    <message>
        <source>The lesson is there already, with what was trained in it.</source>
        <translation>Die Lektion gibt es schon, mit dem, was darin trainiert wurde.</translation>
    </message>
    <message>
        <source>There is something else in this folder. Choose an empty or a new one.</source>
        <translation>In diesem Ordner liegt etwas anderes. Wählen Sie einen leeren oder einen neuen.</translation>
    </message>
    <message>
        <source>The folder will hold pictures, settings and what is trained. It can be copied.</source>
        <translation>Der Ordner wird Bilder, Einstellungen und Trainiertes enthalten. Er lässt sich kopieren.</translation>
    </message>
    <message>
        <source>Where lessons are kept</source>
        <translation>Wo Lektionen liegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drawing the pictures …</source>
        <translation>Bilder werden gezeichnet …</translation>
    </message>
</context>
<context>
    <name>lesion::LiveView</name>
    <message>
        <source>The camera&apos;s picture</source>
        <translation>Das Bild der Kamera</translation>
    </message>
</context>
<context>
    <name>lesion::MainWindow</name>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>No data set</source>
        <translation>Kein Datensatz</translation>
    </message>
    <message>
        <source>Name columns…</source>
        <translation>Spalten benennen…</translation>
    </message>
    <message>
        <source>Point at the new place…</source>
        <translation>Neuen Ort angeben…</translation>
    </message>
    <message>
        <source>The data set has changed since this project was last open. Runs made before were trained on other data.</source>
        <translation>Der Datensatz hat sich geändert, seit dieses Projekt zuletzt offen war. Frühere Läufe wurden auf anderen Daten trainiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln images, synthetic</source>
        <translation>
            <numerusform>%1 · %Ln Bild, synthetisch</numerusform>
            <numerusform>%1 · %Ln Bilder, synthetisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln images</source>
        <translation>
            <numerusform>%1 · %Ln Bild</numerusform>
            <numerusform>%1 · %Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the training</source>
        <translation>Training wird vorbereitet</translation>
    </message>
    <message>
        <source>Epoch %1/%2, %3 left</source>
        <translation>Epoche %1/%2, noch %3</translation>
    </message>
    <message>
        <source>Paused in epoch %1/%2</source>
        <translation>Pausiert in Epoche %1/%2</translation>
    </message>
    <message>
        <source>Testing the best epoch</source>
        <translation>Beste Epoche wird getestet</translation>
    </message>
    <message>
        <source>Reading reference images</source>
        <translation>Referenzbilder werden gelesen</translation>
    </message>
    <message>
        <source>Leak demonstrator, training %1 of %2: %3</source>
        <translation>Leck-Demonstration, Training %1 von %2: %3</translation>
    </message>
    <message>
        <source>Fold %1 of %2: %3</source>
        <translation>Fold %1 von %2: %3</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Drawing synthetic lesions</source>
        <translation>Synthetische Läsionen werden gezeichnet</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Projekt wird kopiert</translation>
    </message>
    <message>
        <source>Verifying images</source>
        <translation>Bilder werden geprüft</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>There is no table (.csv, .tab, .tsv) in %1.</source>
        <translation>In %1 gibt es keine Tabelle (.csv, .tab, .tsv).</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>The language changes when what is running has ended (see the status bar).</source>
        <translation>Die Sprache wechselt, sobald fertig ist, was gerade läuft (siehe Statusleiste).</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Lesson, its text</source>
        <translation>Lektion, ihr Text</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>New here? A tour leads from synthetic pictures to a diagnosis in less than five minutes.</source>
        <translation>Neu hier? Eine Tour führt in weniger als fünf Minuten von synthetischen Bildern zu einer Diagnose.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Tour beginnen</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open data set…</source>
        <translation>Datensatz ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Synthetic lesions</source>
        <translation>&amp;Synthetische Läsionen</translation>
    </message>
    <message>
        <source>Images that the program draws itself, to try everything without patients&apos; data</source>
        <translation>Bilder, die das Programm selbst zeichnet, um alles ohne Patientendaten auszuprobieren</translation>
    </message>
    <message>
        <source>&amp;Lessons…</source>
        <translation>&amp;Lektionen…</translation>
    </message>
    <message>
        <source>Ready projects for a class: imbalance, leakage, collapse and more</source>
        <translation>Fertige Projekte für eine Klasse: Ungleichgewicht, Leck, Zusammenfall und mehr</translation>
    </message>
    <message>
        <source>&amp;Name columns of a table…</source>
        <translation>Spalten einer &amp;Tabelle benennen…</translation>
    </message>
    <message>
        <source>The folder with the table and its images</source>
        <translation>Der Ordner mit der Tabelle und ihren Bildern</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Projekt speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>An empty folder for the project</source>
        <translation>Ein leerer Ordner für das Projekt</translation>
    </message>
    <message>
        <source>Copies the project with its runs. Every change is saved by itself, here and there.</source>
        <translation>Kopiert das Projekt mit seinen Läufen. Jede Änderung wird von selbst gespeichert, hier wie dort.</translation>
    </message>
    <message>
        <source>a training runs</source>
        <translation>ein Training läuft</translation>
    </message>
    <message>
        <source>no project is open</source>
        <translation>kein Projekt ist offen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nichts wurde geändert</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>nichts wurde zurückgenommen</translation>
    </message>
    <message>
        <source>&amp;Paste image to diagnose</source>
        <translation>Bild zum Diagnostizieren &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>Start &amp;training</source>
        <translation>&amp;Training starten</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Ends after the running batch; the best epoch is kept, and the run can be resumed</source>
        <translation>Endet nach dem laufenden Batch; die beste Epoche bleibt, und der Lauf lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>the training stops already</source>
        <translation>das Training hält schon an</translation>
    </message>
    <message>
        <source>no training runs</source>
        <translation>kein Training läuft</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Cross-validate…</source>
        <translation>&amp;Kreuzvalidierung…</translation>
    </message>
    <message>
        <source>&amp;Leak demonstrator…</source>
        <translation>&amp;Leck-Demonstration…</translation>
    </message>
    <message>
        <source>no data set is open</source>
        <translation>kein Datensatz ist offen</translation>
    </message>
    <message>
        <source>&amp;Evaluate the chosen run</source>
        <translation>Gewählten Lauf ausw&amp;erten</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Get weights…</source>
        <translation>&amp;Gewichte holen…</translation>
    </message>
    <message>
        <source>Published weights to start from: lists them and fetches none by itself</source>
        <translation>Veröffentlichte Gewichte als Ausgangspunkt: listet sie und holt von selbst keine</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Everything that the window can do, found by a few letters</source>
        <translation>Alles, was das Fenster kann, mit wenigen Buchstaben gefunden</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>From synthetic pictures to a diagnosis in less than five minutes</source>
        <translation>In weniger als fünf Minuten von synthetischen Bildern zu einer Diagnose</translation>
    </message>
    <message>
        <source>&amp;About LesionLab</source>
        <translation>Ü&amp;ber LesionLab</translation>
    </message>
    <message>
        <source>Open the folder of a data set</source>
        <translation>Ordner eines Datensatzes öffnen</translation>
    </message>
    <message>
        <source>Where the data set is now</source>
        <translation>Wo der Datensatz jetzt liegt</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>(noch nichts)</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
    <message>
        <source>From pictures to a diagnosis</source>
        <translation>Von Bildern zu einer Diagnose</translation>
    </message>
    <message>
        <source>In less than five minutes you will train a network and ask it about a photograph. Everything here is the real program: use what is lit, or press Next and it is done for you. You can leave at any time.</source>
        <translation>In weniger als fünf Minuten trainieren Sie ein Netz und befragen es zu einer Aufnahme. Alles hier ist das echte Programm: Benutzen Sie, was hervorgehoben ist, oder drücken Sie „Weiter“, dann geschieht es für Sie. Sie können jederzeit gehen.</translation>
    </message>
    <message>
        <source>Pictures to begin with</source>
        <translation>Bilder für den Anfang</translation>
    </message>
    <message>
        <source>The program can draw pictures of lesions itself, so you need no patients&apos; data. Press &lt;b&gt;Try the synthetic lesions&lt;/b&gt;, or choose &lt;b&gt;File, Synthetic lesions&lt;/b&gt;. What was open before stays as it is, in its own project.</source>
        <translation>Das Programm kann selbst Bilder von Läsionen zeichnen, Sie brauchen also keine Patientendaten. Drücken Sie &lt;b&gt;Synthetische Läsionen ausprobieren&lt;/b&gt; oder wählen Sie &lt;b&gt;Datei, Synthetische Läsionen&lt;/b&gt;. Was vorher offen war, bleibt in seinem eigenen Projekt, wie es ist.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Always look at the data first. Click a picture: what is known of it stands on the right. &lt;b&gt;Space&lt;/b&gt; shows it large. Below, the chart says how many there are of each class: most are moles (nv).</source>
        <translation>Sehen Sie sich immer zuerst die Daten an. Klicken Sie auf ein Bild: Was darüber bekannt ist, steht rechts. Die &lt;b&gt;Leertaste&lt;/b&gt; zeigt es groß. Unten sagt das Diagramm, wie viele es von jeder Klasse gibt: die meisten sind Muttermale (nv).</translation>
    </message>
    <message>
        <source>On to preparing</source>
        <translation>Weiter zum Vorbereiten</translation>
    </message>
    <message>
        <source>The pages on the left stand in the order of the work. Go to &lt;b&gt;Prepare&lt;/b&gt;.</source>
        <translation>Die Seiten links stehen in der Reihenfolge der Arbeit. Gehen Sie zu &lt;b&gt;Vorbereiten&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The split</source>
        <translation>Die Aufteilung</translation>
    </message>
    <message>
        <source>Most pictures train the network, some choose its best epoch, and the rest are kept for an honest test. All photographs of one lesion stay together: otherwise the test would ask about lesions that the network has already seen.</source>
        <translation>Die meisten Bilder trainieren das Netz, einige wählen seine beste Epoche, und der Rest bleibt für einen ehrlichen Test. Alle Aufnahmen einer Läsion bleiben zusammen: Sonst würde der Test nach Läsionen fragen, die das Netz schon gesehen hat.</translation>
    </message>
    <message>
        <source>On to training</source>
        <translation>Weiter zum Training</translation>
    </message>
    <message>
        <source>Go to &lt;b&gt;Train&lt;/b&gt;.</source>
        <translation>Gehen Sie zu &lt;b&gt;Training&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The settings on the right are those of a short training. Press &lt;b&gt;Start training&lt;/b&gt;.</source>
        <translation>Die Einstellungen rechts sind die eines kurzen Trainings. Drücken Sie &lt;b&gt;Training starten&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>While it learns</source>
        <translation>Während es lernt</translation>
    </message>
    <message>
        <source>On to the judgement</source>
        <translation>Weiter zum Urteil</translation>
    </message>
    <message>
        <source>The training has ended. Go to &lt;b&gt;Evaluate&lt;/b&gt;.</source>
        <translation>Das Training ist zu Ende. Gehen Sie zu &lt;b&gt;Auswerten&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>Wie gut ist es?</translation>
    </message>
    <message>
        <source>The large figure is the balanced accuracy on the test pictures: each class counts the same, however rare. Beside it stands how sure the figure is, and what always naming the most frequent class would reach.</source>
        <translation>Die große Zahl ist die balancierte Genauigkeit auf den Testbildern: Jede Klasse zählt gleich viel, wie selten sie auch ist. Daneben steht, wie sicher die Zahl ist und was man erreicht, wenn man immer die häufigste Klasse nennt.</translation>
    </message>
    <message>
        <source>What a reviewer would ask</source>
        <translation>Was ein Gutachter fragen würde</translation>
    </message>
    <message>
        <source>&lt;b&gt;Honesty&lt;/b&gt; says in words whether the figure can be believed: shared lesions, collapse to one class, how sure the answers are, too few pictures.</source>
        <translation>&lt;b&gt;Ehrlichkeit&lt;/b&gt; sagt in Worten, ob man der Zahl glauben kann: gemeinsame Läsionen, Zusammenfall auf eine Klasse, wie sicher die Antworten sind, zu wenige Bilder.</translation>
    </message>
    <message>
        <source>On to the diagnosis</source>
        <translation>Weiter zur Diagnose</translation>
    </message>
    <message>
        <source>Go to &lt;b&gt;Diagnose&lt;/b&gt;.</source>
        <translation>Gehen Sie zu &lt;b&gt;Diagnose&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Ask about a photograph</source>
        <translation>Nach einer Aufnahme fragen</translation>
    </message>
    <message>
        <source>Drop a photograph here, paste one, or press &lt;b&gt;Open image…&lt;/b&gt;. Next takes one of the test pictures, which the network has never seen.</source>
        <translation>Legen Sie hier eine Aufnahme ab, fügen Sie eine ein oder drücken Sie &lt;b&gt;Bild öffnen…&lt;/b&gt;. „Weiter“ nimmt eines der Testbilder, die das Netz nie gesehen hat.</translation>
    </message>
    <message>
        <source>A diagnosis</source>
        <translation>Eine Diagnose</translation>
    </message>
    <message>
        <source>Each class has a bar with its probability. Below: the proven cases that are most alike, a decision at an operating point, and whether the answer is to be trusted. It is for research and teaching: &lt;b&gt;not a medical device&lt;/b&gt;. &lt;b&gt;F1&lt;/b&gt; explains every page, &lt;b&gt;Ctrl+K&lt;/b&gt; finds everything.</source>
        <translation>Jede Klasse hat einen Balken mit ihrer Wahrscheinlichkeit. Darunter: die ähnlichsten gesicherten Fälle, eine Entscheidung an einem Arbeitspunkt und ob auf die Antwort Verlass ist. Sie ist für Forschung und Lehre: &lt;b&gt;kein Medizinprodukt&lt;/b&gt;. &lt;b&gt;F1&lt;/b&gt; erklärt jede Seite, &lt;b&gt;Strg+K&lt;/b&gt; findet alles.</translation>
    </message>
    <message>
        <source>Effect, training %1 of %2: %3</source>
        <translation>Wirkung, Training %1 von %2: %3</translation>
    </message>
    <message>
        <source>&amp;Export model…</source>
        <translation>Modell &amp;exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>As ONNX, TorchScript or safetensors for other programs; a run&apos;s epochs for TensorBoard</source>
        <translation>Als ONNX, TorchScript oder safetensors für andere Programme; die Epochen eines Laufs für TensorBoard</translation>
    </message>
    <message>
        <source>E&amp;ffect of a setting…</source>
        <translation>W&amp;irkung einer Einstellung…</translation>
    </message>
    <message>
        <source>&amp;Diagnose a folder…</source>
        <translation>Ordner &amp;diagnostizieren…</translation>
    </message>
    <message>
        <source>Every image of a folder into a table and pages with thumbnails</source>
        <translation>Jedes Bild eines Ordners in eine Tabelle und Seiten mit Miniaturen</translation>
    </message>
    <message>
        <source>The loss falls while the network learns. On the right, the thick line is the balanced accuracy: guessing among seven classes reaches 0.14. The dotted line is the accuracy of always naming the most frequent class. The best epoch is kept and tested at the end. This takes about half a minute; the tour goes on by itself.</source>
        <translation>Der Verlust fällt, während das Netz lernt. Rechts ist die dicke Linie die balancierte Genauigkeit: Raten unter sieben Klassen erreicht 0,14. Die gepunktete Linie ist die Genauigkeit, wenn man immer die häufigste Klasse nennt. Die beste Epoche bleibt und wird am Ende getestet. Das dauert etwa eine halbe Minute; die Tour geht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>lesion::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What the system or a library said, for a report</source>
        <translation>Was das System oder eine Bibliothek gesagt hat, für eine Meldung</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Einzelheiten der Meldung</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>lesion::ModelChoice</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The trained network that answers.</source>
        <translation>Das trainierte Netz, das antwortet.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>A model file (model.safetensors) from another project or computer.</source>
        <translation>Eine Modelldatei (model.safetensors) aus einem anderen Projekt oder von einem anderen Rechner.</translation>
    </message>
    <message>
        <source>LesionLab models (*.safetensors);;All files (*)</source>
        <translation>LesionLab-Modelle (*.safetensors);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>lesion::NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>The kind of network that is trained.</source>
        <translation>Die Art des Netzes, das trainiert wird.</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Holen…</translation>
    </message>
    <message>
        <source>Get weights</source>
        <translation>Gewichte holen</translation>
    </message>
    <message>
        <source>Lists the published files of weights: download one, or take it from disk.</source>
        <translation>Listet die veröffentlichten Gewichtsdateien: eine herunterladen oder von der Festplatte nehmen.</translation>
    </message>
    <message>
        <source>Weights learnt on ImageNet&apos;s everyday photographs give a network a long head start.</source>
        <translation>An ImageNets Alltagsfotos gelernte Gewichte geben einem Netz einen großen Vorsprung.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Startgewichte</translation>
    </message>
    <message>
        <source>Where the pre-trained weights are</source>
        <translation>Wo die vortrainierten Gewichte liegen</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Train from scratch</source>
        <translation>Von Grund auf trainieren</translation>
    </message>
    <message>
        <source>Starts from random weights: it takes longer and ends lower.</source>
        <translation>Beginnt mit zufälligen Gewichten: dauert länger und endet tiefer.</translation>
    </message>
    <message>
        <source>Keep the backbone frozen</source>
        <translation>Backbone eingefroren lassen</translation>
    </message>
    <message>
        <source>Only the head is trained on the backbone&apos;s features: fast, but it adapts less.</source>
        <translation>Nur der Kopf wird auf den Merkmalen des Backbones trainiert: schnell, passt sich aber weniger an.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Eingabegröße</translation>
    </message>
    <message>
        <source>Side of the square in pixels to which every photograph is resized.</source>
        <translation>Seite des Quadrats in Pixeln, auf das jede Aufnahme gebracht wird.</translation>
    </message>
    <message>
        <source>Side of the square in pixels to which every photograph is resized. %1 takes multiples of %2.</source>
        <translation>Seite des Quadrats in Pixeln, auf das jede Aufnahme gebracht wird. %1 nimmt Vielfache von %2.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>ImageNet weights</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>The file of weights is not there yet.</source>
        <translation>Die Gewichtsdatei ist noch nicht da.</translation>
    </message>
    <message>
        <source>Choose pre-trained weights</source>
        <translation>Vortrainierte Gewichte wählen</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors);;All files (*)</source>
        <translation>Gewichte (*.pth *.pt *.safetensors);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>lesion::NineSheet</name>
    <message>
        <source>Other nine</source>
        <translation>Andere neun</translation>
    </message>
    <message>
        <source>Draws nine other images at random from those that the filters show (R).</source>
        <translation>Zieht neun andere zufällige Bilder aus denen, die die Filter zeigen (R).</translation>
    </message>
    <message>
        <source>Back to all images</source>
        <translation>Zurück zu allen Bildern</translation>
    </message>
    <message>
        <source>Closes the nine images (Escape).</source>
        <translation>Schließt die neun Bilder (Esc).</translation>
    </message>
    <message numerus="yes">
        <source>%1 at random of %Ln images</source>
        <translation>
            <numerusform>%1 zufälliges von %Ln Bild</numerusform>
            <numerusform>%1 zufällige von %Ln Bildern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::OpenReportDialog</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was damit geschah</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>Läsionen</translation>
    </message>
    <message>
        <source>Classes with their counts</source>
        <translation>Klassen mit ihren Anzahlen</translation>
    </message>
    <message>
        <source>HAM10000</source>
        <translation>HAM10000</translation>
    </message>
    <message>
        <source>ISIC challenge (ground truth in one column a class)</source>
        <translation>ISIC-Wettbewerb (Wahrheit in einer Spalte je Klasse)</translation>
    </message>
    <message>
        <source>ISIC Archive export</source>
        <translation>Export aus dem ISIC-Archiv</translation>
    </message>
    <message>
        <source>A folder for each class</source>
        <translation>Ein Ordner für jede Klasse</translation>
    </message>
    <message>
        <source>A table with named columns</source>
        <translation>Eine Tabelle mit benannten Spalten</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>Images:</source>
        <translation>Bilder:</translation>
    </message>
    <message>
        <source>%1, synthetic</source>
        <translation>%1, synthetisch</translation>
    </message>
    <message>
        <source>Lesions:</source>
        <translation>Läsionen:</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Es wurden keine Probleme gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems, none of which stands in the way:</source>
        <translation>
            <numerusform>%Ln Problem, das nicht im Weg steht:</numerusform>
            <numerusform>%Ln Probleme, von denen keines im Weg steht:</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems and what was done about them</source>
        <translation>Probleme und was damit geschah</translation>
    </message>
    <message>
        <source>&amp;Use this data set</source>
        <translation>Diesen Datensatz &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Name columns…</source>
        <translation>Spalten be&amp;nennen…</translation>
    </message>
    <message>
        <source>Say yourself which columns of a table hold the image, its class and its lesion</source>
        <translation>Selbst angeben, welche Spalten einer Tabelle das Bild, seine Klasse und seine Läsion enthalten</translation>
    </message>
</context>
<context>
    <name>lesion::OperatingPointBox</name>
    <message>
        <source>2x2 table at the operating point</source>
        <translation>Vierfeldertafel am Arbeitspunkt</translation>
    </message>
    <message>
        <source>Only one of the two answers occurs among these lesions, so there is nothing to choose.</source>
        <translation>Unter diesen Läsionen kommt nur eine der beiden Antworten vor, es gibt also nichts zu wählen.</translation>
    </message>
    <message>
        <source>Only one of the two answers occurs among these images, so there is nothing to choose.</source>
        <translation>Unter diesen Bildern kommt nur eine der beiden Antworten vor, es gibt also nichts zu wählen.</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>für %1 gehalten</translation>
    </message>
    <message>
        <source>truly %1</source>
        <translation>wirklich %1</translation>
    </message>
    <message>
        <source>from a score of %1 on; of all lesions here %2 are %3</source>
        <translation>ab einem Wert von %1; von allen Läsionen hier sind %2 %3</translation>
    </message>
    <message>
        <source>from a score of %1 on; of all images here %2 are %3</source>
        <translation>ab einem Wert von %1; von allen Bildern hier sind %2 %3</translation>
    </message>
    <message>
        <source>sensitivity %1 · specificity %2&lt;br&gt;positive predictive value %3 · negative %4</source>
        <translation>Sensitivität %1 · Spezifität %2&lt;br&gt;positiver Vorhersagewert %3 · negativer %4</translation>
    </message>
</context>
<context>
    <name>lesion::OptionGroups</name>
    <message>
        <source>Fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Head first</source>
        <translation>Kopf zuerst</translation>
    </message>
    <message>
        <source>Epochs in which only the new head learns, before the backbone learns with it.</source>
        <translation>Epochen, in denen nur der neue Kopf lernt, bevor der Backbone mitlernt.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Last blocks</source>
        <translation>Letzte Blöcke</translation>
    </message>
    <message>
        <source>How many of the backbone&apos;s last blocks learn; those before them stay as they are.</source>
        <translation>Wie viele der letzten Blöcke des Backbones lernen; die davor bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Backbone&apos;s rate</source>
        <translation>Backbone-Rate</translation>
    </message>
    <message>
        <source>The backbone&apos;s learning rate as a share of the head&apos;s: below 1 it keeps more of what it knows.</source>
        <translation>Lernrate des Backbones als Anteil der des Kopfes: Unter 1 behält er mehr von dem, was er kann.</translation>
    </message>
    <message>
        <source>Views an image</source>
        <translation>Ansichten je Bild</translation>
    </message>
    <message>
        <source>With a frozen backbone, so many augmented views of each image are computed once and then used in turn.</source>
        <translation>Bei eingefrorenem Backbone werden so viele augmentierte Ansichten jedes Bildes einmal berechnet und dann reihum verwendet.</translation>
    </message>
    <message>
        <source>new ones every epoch</source>
        <translation>in jeder Epoche neue</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Optimierung</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>The rule that turns gradients into steps. AdamW separates weight decay.</source>
        <translation>Die Regel, die aus Gradienten Schritte macht. AdamW trennt die Gewichtsabnahme ab.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Size of a step. Too large and the loss jumps, too small and nothing moves.</source>
        <translation>Größe eines Schritts. Zu groß, und der Verlust springt; zu klein, und nichts bewegt sich.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How the learning rate changes while training.</source>
        <translation>Wie sich die Lernrate während des Trainings ändert.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>reduce on plateau</source>
        <translation>bei Stillstand senken</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Images that are looked at before each step.</source>
        <translation>Bilder, die vor jedem Schritt betrachtet werden.</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Pulls weights towards zero, against learning by heart.</source>
        <translation>Zieht Gewichte gegen null, gegen Auswendiglernen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Share of certainty taken from the right answer, against overconfidence.</source>
        <translation>Anteil der Gewissheit, der der richtigen Antwort genommen wird, gegen zu große Sicherheit.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Shows blends of two images with both answers; 0.2 is usual, larger numbers blend more evenly.</source>
        <translation>Zeigt Mischungen zweier Bilder mit beiden Antworten; üblich ist 0,2, größere Zahlen mischen gleichmäßiger.</translation>
    </message>
    <message>
        <source>Cutmix</source>
        <translation>Cutmix</translation>
    </message>
    <message>
        <source>Pastes a piece of one image into another, with both answers by their areas; 1 is usual.</source>
        <translation>Setzt ein Stück eines Bildes in ein anderes, mit beiden Antworten nach ihren Flächen; üblich ist 1.</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>Gemittelte Gewichte</translation>
    </message>
    <message>
        <source>Judges and keeps a moving average of the weights; 0.999 remembers about a thousand steps.</source>
        <translation>Beurteilt und behält einen gleitenden Mittelwert der Gewichte; 0,999 erinnert sich an etwa tausend Schritte.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Gradientengrenze</translation>
    </message>
    <message>
        <source>Shortens steps whose gradient is longer than this, against sudden jumps; 1 is usual.</source>
        <translation>Verkürzt Schritte, deren Gradient länger ist, gegen plötzliche Sprünge; üblich ist 1.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>What training makes small. Focal counts images less the surer the network already is.</source>
        <translation>Was das Training klein macht. Focal zählt Bilder umso weniger, je sicherer sich das Netz schon ist.</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>focal</source>
        <translation>Focal</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>Focal-Gamma</translation>
    </message>
    <message>
        <source>How much less the sure ones count; 2 is usual, 0 is cross-entropy.</source>
        <translation>Wie viel weniger die sicheren zählen; üblich ist 2, 0 ist Kreuzentropie.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often at most all training images are gone through.</source>
        <translation>Wie oft höchstens alle Trainingsbilder durchlaufen werden.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Epochs without a lower validation loss after which training stops early.</source>
        <translation>Epochen ohne kleineren Validierungsverlust, nach denen das Training früh endet.</translation>
    </message>
    <message>
        <source>never stop early</source>
        <translation>nie früh abbrechen</translation>
    </message>
    <message>
        <source>Batches an epoch</source>
        <translation>Batches je Epoche</translation>
    </message>
    <message>
        <source>Cuts every epoch short, for trying things out.</source>
        <translation>Kürzt jede Epoche, um etwas auszuprobieren.</translation>
    </message>
    <message>
        <source>For teaching</source>
        <translation>Für den Unterricht</translation>
    </message>
    <message>
        <source>Wrong scale in training</source>
        <translation>Falsche Skala im Training</translation>
    </message>
    <message>
        <source>The reference&apos;s mistake: training sees pixels of 0 to 255, validation and test of 0 to 1. The network learns, and answers one class for everything; the honesty panel says so.</source>
        <translation>Der Fehler des Vorbilds: Das Training sieht Pixel von 0 bis 255, Validierung und Test von 0 bis 1. Das Netz lernt und antwortet für alles eine Klasse; die Ehrlichkeitsprüfung sagt es.</translation>
    </message>
    <message>
        <source>Beside the image</source>
        <translation>Neben dem Bild</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>The network is told the person&apos;s age as well. Where it is missing it answers without.</source>
        <translation>Das Netz erfährt auch das Alter der Person. Wo es fehlt, antwortet es ohne.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>The network is told the person&apos;s sex as well. Where it is missing it answers without.</source>
        <translation>Das Netz erfährt auch das Geschlecht der Person. Wo es fehlt, antwortet es ohne.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Körperstelle</translation>
    </message>
    <message>
        <source>The network is told where on the body the lesion is. Where it is missing it answers without.</source>
        <translation>Das Netz erfährt, wo am Körper die Läsion ist. Wo das fehlt, antwortet es ohne.</translation>
    </message>
</context>
<context>
    <name>lesion::Page</name>
    <message>
        <source>Settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
</context>
<context>
    <name>lesion::PersonFields</name>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Körperstelle</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The person&apos;s age in years, if it is known; the model learnt from it as well.</source>
        <translation>Das Alter der Person in Jahren, falls bekannt; das Modell hat auch daraus gelernt.</translation>
    </message>
    <message>
        <source>The person&apos;s sex, if it is known; the model learnt from it as well.</source>
        <translation>Das Geschlecht der Person, falls bekannt; das Modell hat auch daraus gelernt.</translation>
    </message>
    <message>
        <source>Where the lesion is, if it is known; the model learnt from it as well.</source>
        <translation>Wo die Läsion ist, falls bekannt; das Modell hat auch daraus gelernt.</translation>
    </message>
</context>
<context>
    <name>lesion::Plot</name>
    <message>
        <source>Chart. The context menu saves it and copies its data.</source>
        <translation>Diagramm. Das Kontextmenü speichert es und kopiert seine Daten.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Copy data</source>
        <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
</context>
<context>
    <name>lesion::PreparationPage</name>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Training…</translation>
    </message>
    <message>
        <source>On to the Training page with this preparation</source>
        <translation>Mit dieser Vorbereitung weiter zur Seite Training</translation>
    </message>
    <message>
        <source>One image</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Nine images</source>
        <translation>Neun Bilder</translation>
    </message>
    <message>
        <source>One photograph as nine epochs see it.</source>
        <translation>Eine Aufnahme, wie neun Epochen sie sehen.</translation>
    </message>
    <message>
        <source>Nine photographs as one epoch sees them.</source>
        <translation>Neun Aufnahmen, wie eine Epoche sie sieht.</translation>
    </message>
    <message>
        <source>Reroll</source>
        <translation>Neu würfeln</translation>
    </message>
    <message>
        <source>Draws the random changes anew: the epochs that follow.</source>
        <translation>Zieht die zufälligen Änderungen neu: die folgenden Epochen.</translation>
    </message>
    <message>
        <source>Other image</source>
        <translation>Anderes Bild</translation>
    </message>
    <message>
        <source>Takes other photographs of the training part.</source>
        <translation>Nimmt andere Aufnahmen des Trainingsteils.</translation>
    </message>
    <message>
        <source>There are no images to prepare yet.</source>
        <translation>Noch gibt es keine Bilder zum Vorbereiten.</translation>
    </message>
    <message>
        <source>Open a data set…</source>
        <translation>Datensatz öffnen…</translation>
    </message>
    <message>
        <source>Try the synthetic lesions</source>
        <translation>Synthetische Läsionen ausprobieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation>
            <numerusform>%Ln Bild von %1 Läsionen</numerusform>
            <numerusform>%Ln Bilder von %1 Läsionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln Klasse</numerusform>
            <numerusform>%Ln Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>synthetisch</translation>
    </message>
    <message numerus="yes">
        <source>0 of %Ln test images share a lesion with training.</source>
        <translation>
            <numerusform>0 von %Ln Testbild teilt eine Läsion mit dem Training.</numerusform>
            <numerusform>0 von %Ln Testbildern teilen eine Läsion mit dem Training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %Ln validation images share a lesion with training.</source>
        <translation>
            <numerusform>0 von %Ln Validierungsbild teilt eine Läsion mit dem Training.</numerusform>
            <numerusform>0 von %Ln Validierungsbildern teilen eine Läsion mit dem Training.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the test images (%2 of %3) show a lesion that training sees too: their figures will be too good.</source>
        <translation>%1 % der Testbilder (%2 von %3) zeigen eine Läsion, die auch das Training sieht; deshalb fallen ihre Kennzahlen zu gut aus.</translation>
    </message>
    <message>
        <source>%1 % of the validation images (%2 of %3) show a lesion that training sees too: their figures will be too good.</source>
        <translation>%1 % der Validierungsbilder (%2 von %3) zeigen eine Läsion, die auch das Training sieht; deshalb fallen ihre Kennzahlen zu gut aus.</translation>
    </message>
    <message>
        <source>The data name patients: none is in training and elsewhere.</source>
        <translation>Die Daten nennen Patienten: Keiner ist zugleich im Training und anderswo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test and validation images show a patient whom training sees too.</source>
        <translation>
            <numerusform>%Ln Test- oder Validierungsbild zeigt einen Patienten, den auch das Training sieht.</numerusform>
            <numerusform>%Ln Test- und Validierungsbilder zeigen einen Patienten, den auch das Training sieht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::PreparationSettings</name>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>by lesion</source>
        <translation>nach Läsion</translation>
    </message>
    <message>
        <source>by image, as the reference</source>
        <translation>nach Bild, wie das Vorbild</translation>
    </message>
    <message>
        <source>By lesion keeps all photographs of a lesion (and of a patient, where known) in one part. By image lets training see lesions that are tested later.</source>
        <translation>Nach Läsion hält alle Aufnahmen einer Läsion (und, wo bekannt, eines Patienten) in einem Teil. Nach Bild lässt das Training Läsionen sehen, die später getestet werden.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Share of the images that is kept for the final figures.</source>
        <translation>Anteil der Bilder, der für die endgültigen Kennzahlen zurückbleibt.</translation>
    </message>
    <message>
        <source>Test fraction</source>
        <translation>Anteil für den Test</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Share of the rest that decides which epoch is the best.</source>
        <translation>Anteil des Rests, der entscheidet, welche Epoche die beste ist.</translation>
    </message>
    <message>
        <source>Validation fraction</source>
        <translation>Anteil für die Validierung</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>alle Bilder</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Only about this many images, whole lesions, with every class&apos;s share kept.</source>
        <translation>Nur etwa so viele Bilder, ganze Läsionen, mit unverändertem Anteil jeder Klasse.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Startwert</translation>
    </message>
    <message>
        <source>Another seed, so another split, sampling and training.</source>
        <translation>Ein anderer Startwert, also andere Aufteilung, anderes Sampling und Training.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Where chance begins: the same seed gives the same split.</source>
        <translation>Wo der Zufall beginnt: Derselbe Startwert gibt dieselbe Aufteilung.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>every image once</source>
        <translation>jedes Bild einmal</translation>
    </message>
    <message>
        <source>each class to N images</source>
        <translation>jede Klasse auf N Bilder</translation>
    </message>
    <message>
        <source>loss weighted by class</source>
        <translation>Verlust nach Klasse gewichtet</translation>
    </message>
    <message>
        <source>balanced batches</source>
        <translation>ausgewogene Batches</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Bilder je Klasse</translation>
    </message>
    <message>
        <source>Training sees</source>
        <translation>Training sieht</translation>
    </message>
    <message>
        <source>How the imbalance of the classes is met. Only the training part is concerned.</source>
        <translation>Wie dem Ungleichgewicht der Klassen begegnet wird. Es betrifft nur den Trainingsteil.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Images a class: more are left out, fewer are repeated (reference: 1,000).</source>
        <translation>Bilder je Klasse: mehr werden weggelassen, weniger wiederholt (Vorbild: 1.000).</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Vorbild</translation>
    </message>
    <message>
        <source>dermoscopy</source>
        <translation>Dermatoskopie</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>All values at once; each can be changed below.</source>
        <translation>Alle Werte auf einmal; jeder lässt sich unten ändern.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Turned by up to this angle either way; 180° is any angle.</source>
        <translation>Um bis zu diesem Winkel in beide Richtungen gedreht; 180° ist jeder Winkel.</translation>
    </message>
    <message>
        <source>Shift across</source>
        <translation>Versatz quer</translation>
    </message>
    <message>
        <source>Moved left or right by up to this share of the width.</source>
        <translation>Um bis zu diesem Anteil der Breite nach links oder rechts verschoben.</translation>
    </message>
    <message>
        <source>Shift along</source>
        <translation>Versatz längs</translation>
    </message>
    <message>
        <source>Moved up or down by up to this share of the height.</source>
        <translation>Um bis zu diesem Anteil der Höhe nach oben oder unten verschoben.</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Scherung</translation>
    </message>
    <message>
        <source>Slanted by up to this angle. The reference&apos;s 0.2° is practically none.</source>
        <translation>Um bis zu diesem Winkel geschert. Die 0,2° des Vorbilds sind praktisch keine.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Each axis enlarged or reduced by up to this share, on its own.</source>
        <translation>Jede Achse für sich um bis zu diesem Anteil vergrößert oder verkleinert.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>A random window of the frame, up to this share smaller, enlarged back.</source>
        <translation>Ein zufälliges Fenster des Bildes, um bis zu diesem Anteil kleiner, wieder vergrößert.</translation>
    </message>
    <message>
        <source>Flip left to right</source>
        <translation>Links-rechts spiegeln</translation>
    </message>
    <message>
        <source>Half of the images are mirrored.</source>
        <translation>Die Hälfte der Bilder wird gespiegelt.</translation>
    </message>
    <message>
        <source>Flip top to bottom</source>
        <translation>Oben-unten spiegeln</translation>
    </message>
    <message>
        <source>Half of the images are turned upside down by mirroring.</source>
        <translation>Die Hälfte der Bilder wird durch Spiegeln auf den Kopf gestellt.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Lighter or darker by up to this share.</source>
        <translation>Um bis zu diesem Anteil heller oder dunkler.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Differences from the mean grey stronger or weaker by up to this share.</source>
        <translation>Unterschiede zum mittleren Grau um bis zu diesem Anteil stärker oder schwächer.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Colours stronger or paler by up to this share.</source>
        <translation>Farben um bis zu diesem Anteil kräftiger oder blasser.</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>All colours moved round the colour circle by up to this share of it.</source>
        <translation>Alle Farben um bis zu diesem Anteil des Farbkreises verschoben.</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Take out hairs</source>
        <translation>Haare entfernen</translation>
    </message>
    <message>
        <source>Dark hairs are found and filled in from both sides (DullRazor) before the image is resized: in training, evaluation and diagnosis alike. Whether it helps is measured by Run, Effect of a setting.</source>
        <translation>Dunkle Haare werden gesucht und von beiden Seiten her aufgefüllt (DullRazor), bevor das Bild verkleinert wird: in Training, Auswertung und Diagnose gleichermaßen. Ob es hilft, misst „Wirkung einer Einstellung“ im Menü Lauf.</translation>
    </message>
    <message>
        <source>Take out the light&apos;s colour</source>
        <translation>Lichtfarbe entfernen</translation>
    </message>
    <message>
        <source>Colour constancy by shades of grey: every photograph as if under white light, in training, evaluation and diagnosis alike. Whether it helps is measured by Run, Effect of a setting.</source>
        <translation>Farbkonstanz nach Shades of Grey: jede Aufnahme wie unter weißem Licht, in Training, Auswertung und Diagnose gleichermaßen. Ob es hilft, misst „Wirkung einer Einstellung“ im Menü Lauf.</translation>
    </message>
</context>
<context>
    <name>lesion::ProbabilityBars</name>
    <message>
        <source>Probability of each class</source>
        <translation>Wahrscheinlichkeit jeder Klasse</translation>
    </message>
    <message>
        <source>turned between %1 and %2</source>
        <translation>gedreht zwischen %1 und %2</translation>
    </message>
    <message>
        <source>the lesion %1</source>
        <translation>die Läsion %1</translation>
    </message>
</context>
<context>
    <name>lesion::ProblemModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was damit geschah</translation>
    </message>
    <message>
        <source>missing file</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>file without a row</source>
        <translation>Datei ohne Zeile</translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation>falscher Typ</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>duplicate id</source>
        <translation>doppelte ID</translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>unbekanntes Label</translation>
    </message>
    <message>
        <source>two diagnoses</source>
        <translation>zwei Diagnosen</translation>
    </message>
    <message>
        <source>cannot be decoded</source>
        <translation>nicht dekodierbar</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>bad row</source>
        <translation>fehlerhafte Zeile</translation>
    </message>
</context>
<context>
    <name>lesion::ProblemsPanel</name>
    <message>
        <source>Problems of the data set</source>
        <translation>Probleme des Datensatzes</translation>
    </message>
    <message>
        <source>No problems were found. Opening looks at signatures and ends of files; “Verify all images” decodes every one.</source>
        <translation>Es wurden keine Probleme gefunden. Das Öffnen sieht auf Kennung und Ende der Dateien; „Alle Bilder prüfen“ dekodiert jede.</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Art des Problems</translation>
    </message>
    <message>
        <source>Shows only problems of this kind.</source>
        <translation>Zeigt nur Probleme dieser Art.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen rows, or all that are shown, for a spreadsheet (Ctrl+C).</source>
        <translation>Kopiert die markierten oder alle gezeigten Zeilen für eine Tabellenkalkulation (Strg+C).</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Saves the rows that are shown as a table.</source>
        <translation>Speichert die gezeigten Zeilen als Tabelle.</translation>
    </message>
    <message>
        <source>Verify all images</source>
        <translation>Alle Bilder prüfen</translation>
    </message>
    <message>
        <source>Decodes every image, so that none that cannot be read is left for the training to find.</source>
        <translation>Dekodiert jedes Bild, damit keines, das sich nicht lesen lässt, erst beim Training auffällt.</translation>
    </message>
    <message>
        <source>Progress of verifying</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation>Alle Arten (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 images/s, %3 left</source>
        <translation>%1, %2 Bilder/s, noch %3</translation>
    </message>
    <message>
        <source>Save the problems</source>
        <translation>Probleme speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>lesion::Rail</name>
    <message>
        <source>A job is running here</source>
        <translation>Hier läuft eine Aufgabe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>lesion::RateFinderDialog</name>
    <message>
        <source>Find a learning rate</source>
        <translation>Lernrate suchen</translation>
    </message>
    <message>
        <source>A copy of the network is trained on batch after batch with a growing learning rate. A good rate is one where the loss falls steeply, well before it rises again.</source>
        <translation>Eine Kopie des Netzes wird Batch für Batch mit wachsender Lernrate trainiert. Eine gute Rate liegt dort, wo der Verlust steil fällt, deutlich bevor er wieder steigt.</translation>
    </message>
    <message>
        <source>The curve appears here when the search is over.</source>
        <translation>Die Kurve erscheint hier, wenn die Suche fertig ist.</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Becomes the learning rate of the settings; undo takes it back</source>
        <translation>Wird zur Lernrate der Einstellungen; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Loss by learning rate</source>
        <translation>Verlust nach Lernrate</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>preparing images: %1</source>
        <translation>Bilder werden vorbereitet: %1</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The loss fell at no rate. Look at the data, the weights and the other settings.</source>
        <translation>Der Verlust fiel bei keiner Rate. Prüfen Sie Daten, Gewichte und die anderen Einstellungen.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>rate %1, loss %2</source>
        <translation>Rate %1, Verlust %2</translation>
    </message>
    <message>
        <source>steepest near %1</source>
        <translation>am steilsten bei %1</translation>
    </message>
</context>
<context>
    <name>lesion::ReliabilityPanel</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation>richtiger Anteil</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>probability of the answer</source>
        <translation>Wahrscheinlichkeit der Antwort</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>as the model answers, temperature %1</source>
        <translation>wie das Modell antwortet, Temperatur %1</translation>
    </message>
    <message>
        <source>as the model answers (no temperature is stored)</source>
        <translation>wie das Modell antwortet (keine Temperatur gespeichert)</translation>
    </message>
    <message>
        <source>before, at temperature 1</source>
        <translation>zuvor, bei Temperatur 1</translation>
    </message>
    <message>
        <source>no answers from %1 to %2</source>
        <translation>keine Antworten von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesions from %1 to %2: said %3, right %4</source>
        <translation>
            <numerusform>%Ln Läsion von %1 bis %2: gesagt %3, richtig %4</numerusform>
            <numerusform>%Ln Läsionen von %1 bis %2: gesagt %3, richtig %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images from %1 to %2: said %3, right %4</source>
        <translation>
            <numerusform>%Ln Bild von %1 bis %2: gesagt %3, richtig %4</numerusform>
            <numerusform>%Ln Bilder von %1 bis %2: gesagt %3, richtig %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::RunModel</name>
    <message>
        <source>training</source>
        <translation>im Training</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unfertig</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>früh beendet</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>von Ihnen angehalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>by lesion</source>
        <translation>nach Läsion</translation>
    </message>
    <message>
        <source>by image (leaks)</source>
        <translation>nach Bild (Leck)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The run&apos;s folder. Tick it to lay its curves over the others.</source>
        <translation>Der Ordner des Laufs. Ein Häkchen legt seine Kurven über die anderen.</translation>
    </message>
    <message>
        <source>Test bal.</source>
        <translation>Test bal.</translation>
    </message>
    <message>
        <source>Balanced accuracy on the test part: the mean of the recalls of all classes.</source>
        <translation>Balancierte Genauigkeit auf dem Testteil: das Mittel der Recalls aller Klassen.</translation>
    </message>
    <message>
        <source>Test acc.</source>
        <translation>Test gen.</translation>
    </message>
    <message>
        <source>Accuracy on the test part. Compare it with the majority baseline beside it.</source>
        <translation>Genauigkeit auf dem Testteil. Vergleichen Sie sie mit der Mehrheits-Baseline daneben.</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>What always answering the most frequent class would reach.</source>
        <translation>Was man erreicht, wenn man immer die häufigste Klasse nennt.</translation>
    </message>
    <message>
        <source>Val. bal.</source>
        <translation>Val. bal.</translation>
    </message>
    <message>
        <source>Balanced accuracy on the validation part at the best epoch.</source>
        <translation>Balancierte Genauigkeit auf dem Validierungsteil in der besten Epoche.</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>The epoch with the lowest validation loss; its weights are kept.</source>
        <translation>Die Epoche mit dem kleinsten Validierungsverlust; ihre Gewichte bleiben.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs finished, of how many asked for.</source>
        <translation>Fertige Epochen, von wie vielen verlangten.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How the run ended. An unfinished or stopped run can be resumed.</source>
        <translation>Wie der Lauf endete. Ein unfertiger oder angehaltener lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>The preset that the settings started from.</source>
        <translation>Die Voreinstellung, von der die Einstellungen ausgingen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The architecture that was trained.</source>
        <translation>Die trainierte Architektur.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Whether photographs of one lesion were kept together.</source>
        <translation>Ob Aufnahmen einer Läsion zusammenblieben.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>How the imbalance of the classes was met.</source>
        <translation>Wie dem Ungleichgewicht der Klassen begegnet wurde.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>How training images were varied.</source>
        <translation>Wie Trainingsbilder variiert wurden.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where it was trained.</source>
        <translation>Wo es trainiert wurde.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>When the training began.</source>
        <translation>Wann das Training begann.</translation>
    </message>
    <message numerus="yes">
        <source>Memory was short: batches of %Ln images were computed in parts of at most %1.</source>
        <translation>
            <numerusform>Der Speicher war knapp: Batches von %Ln Bild wurden in Teilen von höchstens %1 berechnet.</numerusform>
            <numerusform>Der Speicher war knapp: Batches von %Ln Bildern wurden in Teilen von höchstens %1 berechnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::RunsTable</name>
    <message>
        <source>Every training of this project becomes a row here.</source>
        <translation>Jedes Training dieses Projekts wird hier eine Zeile.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Space ticks a run, Enter evaluates it, the context menu has the rest.</source>
        <translation>Leertaste setzt das Häkchen, Eingabetaste wertet aus, das Kontextmenü hat den Rest.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Settings of a run</source>
        <translation>Einstellungen eines Laufs</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Seinen Ordner zeigen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation>Lauf löschen</translation>
    </message>
    <message>
        <source>Move the run %1 with its model and figures to the wastebasket?</source>
        <translation>Den Lauf %1 mit Modell und Kennzahlen in den Papierkorb legen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>lesion::SampleBrowser</name>
    <message>
        <source>No image passes the filters.</source>
        <translation>Kein Bild besteht die Filter.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>&amp;Large view</source>
        <translation>&amp;Große Ansicht</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>&amp;Diagnostizieren</translation>
    </message>
    <message>
        <source>&amp;Copy file path</source>
        <translation>Dateipfad &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>Im &amp;Dateimanager zeigen</translation>
    </message>
    <message>
        <source>&amp;Nine at random</source>
        <translation>&amp;Neun zufällige</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
</context>
<context>
    <name>lesion::SamplingChart</name>
    <message>
        <source>Training images before and after sampling</source>
        <translation>Trainingsbilder vor und nach dem Sampling</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln images, each weighing %2 in the loss</source>
        <translation>
            <numerusform>%1: %Ln Bild, jedes mit Gewicht %2 im Verlust</numerusform>
            <numerusform>%1: %Ln Bilder, jedes mit Gewicht %2 im Verlust</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after, each seen %4 times an epoch</source>
        <translation>%1: %2 vorher, %3 nachher, jedes %4-mal je Epoche gesehen</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>Training images of each class: every image is seen once an epoch.</source>
        <translation>Trainingsbilder jeder Klasse: Jedes Bild wird einmal je Epoche gesehen.</translation>
    </message>
    <message>
        <source>Training images of each class: every image is seen once an epoch; rare classes weigh more in the loss.</source>
        <translation>Trainingsbilder jeder Klasse: Jedes Bild wird einmal je Epoche gesehen; seltene Klassen wiegen im Verlust mehr.</translation>
    </message>
    <message>
        <source>Training images before (hatched) and after (solid) sampling; × is how often an image of the class is seen in an epoch.</source>
        <translation>Trainingsbilder vor (schraffiert) und nach (gefüllt) dem Sampling; × sagt, wie oft ein Bild der Klasse je Epoche gesehen wird.</translation>
    </message>
</context>
<context>
    <name>lesion::SettingsGroup</name>
    <message>
        <source>Folds these settings away or shows them</source>
        <translation>Klappt diese Einstellungen zu oder auf</translation>
    </message>
</context>
<context>
    <name>lesion::SeveralDialog</name>
    <message>
        <source>Leak demonstrator</source>
        <translation>Leck-Demonstration</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Measures what it is worth to have trained on other photographs of the lesions that are tested. With every seed the same network is trained twice on as many images of the same classes: once with the other photographs of the tested lesions among them, once with photographs of other lesions in their place.</source>
        <translation>Misst, was es wert ist, mit anderen Aufnahmen der getesteten Läsionen trainiert zu haben. Mit jedem Startwert wird dasselbe Netz zweimal auf gleich vielen Bildern derselben Klassen trainiert: einmal mit den anderen Aufnahmen der getesteten Läsionen darunter, einmal mit Aufnahmen anderer Läsionen an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Every image is tested once, by a network that has not trained on its lesion: the images are dealt into folds, and each fold is once the test part while the others train. The result is a mean with its deviation, and one answer for every image.</source>
        <translation>Jedes Bild wird einmal getestet, von einem Netz, das nicht mit seiner Läsion trainiert hat: Die Bilder werden auf Folds verteilt, und jeder Fold ist einmal der Testteil, während die anderen trainieren. Das Ergebnis ist ein Mittel mit seiner Abweichung und eine Antwort für jedes Bild.</translation>
    </message>
    <message>
        <source>Fewer than three say little: trainings differ by chance alone.</source>
        <translation>Weniger als drei sagen wenig: Trainings unterscheiden sich schon durch Zufall.</translation>
    </message>
    <message>
        <source>Five or ten are usual.</source>
        <translation>Fünf oder zehn sind üblich.</translation>
    </message>
    <message>
        <source>&amp;Seeds</source>
        <translation>&amp;Startwerte</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>&amp;Folds</translation>
    </message>
    <message>
        <source>Start demonstration</source>
        <translation>Demonstration starten</translation>
    </message>
    <message>
        <source>Start cross-validation</source>
        <translation>Kreuzvalidierung starten</translation>
    </message>
    <message>
        <source>Open a data set first.</source>
        <translation>Öffnen Sie zuerst einen Datensatz.</translation>
    </message>
    <message>
        <source>Folds are made of whole lesions.</source>
        <translation>Folds bestehen aus ganzen Läsionen.</translation>
    </message>
    <message>
        <source>Folds are made of single images, because the split is by image: photographs of a lesion then stand in several of them.</source>
        <translation>Folds bestehen aus einzelnen Bildern, weil die Aufteilung nach Bild ist: Aufnahmen einer Läsion stehen dann in mehreren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images, %1 or so to a fold; each network trains on about %2 and stops by %3.</source>
        <translation>
            <numerusform>%Ln Bild, etwa %1 je Fold; jedes Netz trainiert auf etwa %2, weitere %3 bestimmen, wann es endet.</numerusform>
            <numerusform>%Ln Bilder, etwa %1 je Fold; jedes Netz trainiert auf etwa %2, weitere %3 bestimmen, wann es endet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tested: %1 photographs, one of each of as many lesions. Both train on %2 images: %3 in common, and %4 that are other photographs of the tested lesions or, in their place, of other lesions. Validation: %5 images.</source>
        <translation>Getestet: %1 Aufnahmen, eine von jeder von ebenso vielen Läsionen. Beide trainieren auf %2 Bildern: %3 gemeinsamen und %4, die andere Aufnahmen der getesteten Läsionen sind oder, an ihrer Stelle, von anderen Läsionen. Validierung: %5 Bilder.</translation>
    </message>
    <message>
        <source>The backbone is frozen, and a frozen backbone hardly shows the leak: it cannot learn what a lesion looks like.</source>
        <translation>Der Backbone ist eingefroren, und ein eingefrorener Backbone zeigt das Leck kaum: Er kann nicht lernen, wie eine Läsion aussieht.</translation>
    </message>
    <message>
        <source>How long that takes shows after the first epochs.</source>
        <translation>Wie lange das dauert, zeigt sich nach den ersten Epochen.</translation>
    </message>
    <message>
        <source>About %1 if none stops early, going by the run %2.</source>
        <translation>Etwa %1, wenn keines früh abbricht, nach dem Lauf %2 geschätzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings with the settings of this page (%1; epochs: %2).</source>
        <translation>
            <numerusform>%Ln Training mit den Einstellungen dieser Seite (%1; Epochen: %2).</numerusform>
            <numerusform>%Ln Trainings mit den Einstellungen dieser Seite (%1; Epochen: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to the project&apos;s runs, into a folder …_%1. Stop keeps what is finished; it can be gone on with from its result.</source>
        <translation>Wird bei den Läufen des Projekts abgelegt, in einem Ordner …_%1. Anhalten behält das Fertige; von seinem Ergebnis aus lässt es sich fortsetzen.</translation>
    </message>
    <message>
        <source>A training runs already.</source>
        <translation>Ein Training läuft schon.</translation>
    </message>
    <message>
        <source>Effect of a setting</source>
        <translation>Wirkung einer Einstellung</translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation>Messung starten</translation>
    </message>
    <message>
        <source>Measures what a change of one setting is worth. With every seed the same network is trained twice on the same split: with the settings as they are, and with the change. Both are judged on the validation part, with the interval that chance allows.</source>
        <translation>Misst, was eine Änderung einer Einstellung wert ist. Mit jedem Startwert wird dasselbe Netz zweimal auf derselben Aufteilung trainiert: mit den Einstellungen, wie sie sind, und mit der Änderung. Beide werden auf dem Validierungsteil beurteilt, mit dem Intervall, das der Zufall lässt.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;nderung</translation>
    </message>
    <message>
        <source>Say what the setting is to be.</source>
        <translation>Geben Sie an, wie die Einstellung lauten soll.</translation>
    </message>
    <message>
        <source>Trained on %1 images, judged on %2 of the validation part; the test part (%3) is not looked at.</source>
        <translation>Auf %1 Bildern trainiert, auf %2 des Validierungsteils beurteilt; der Testteil (%3) bleibt unberührt.</translation>
    </message>
</context>
<context>
    <name>lesion::SimilarPanel</name>
    <message>
        <source>Build the references</source>
        <translation>Referenzen erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Passes the training and the validation part through the network once, about as long as testing both, and stores what is needed in the run&apos;s folder.</source>
        <translation>Schickt Trainings- und Validierungsteil einmal durch das Netz, etwa so lange wie ein Test beider, und legt das Nötige im Ordner des Laufs ab.</translation>
    </message>
    <message>
        <source>Building the references</source>
        <translation>Referenzen werden erstellt</translation>
    </message>
    <message>
        <source>The nearest cases of the training part, by what the network sees in them:</source>
        <translation>Die nächsten Fälle des Trainingsteils, nach dem, was das Netz in ihnen sieht:</translation>
    </message>
    <message>
        <source>Shown as soon as there is an answer.</source>
        <translation>Erscheint, sobald es eine Antwort gibt.</translation>
    </message>
    <message>
        <source>▲ The first is this very photograph, or a copy: the model has learnt its answer.</source>
        <translation>▲ Der erste ist genau diese Aufnahme oder eine Kopie: Das Modell hat ihre Antwort gelernt.</translation>
    </message>
    <message>
        <source>Building the references: %1 of %2 images</source>
        <translation>Referenzen werden erstellt: %1 von %2 Bildern</translation>
    </message>
    <message>
        <source>Building the references…</source>
        <translation>Referenzen werden erstellt…</translation>
    </message>
</context>
<context>
    <name>lesion::SplitBar</name>
    <message>
        <source>Parts of the data</source>
        <translation>Teile der Daten</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Train.</translation>
    </message>
    <message>
        <source>val</source>
        <translation>Val.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2
%Ln lesions</source>
        <translation>
            <numerusform>%1: %2
%Ln Läsion</numerusform>
            <numerusform>%1: %2
%Ln Läsionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln images of %2 lesions</source>
        <translation>
            <numerusform>%1: %Ln Bild von %2 Läsionen</numerusform>
            <numerusform>%1: %Ln Bilder von %2 Läsionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::StandingBox</name>
    <message>
        <source>Among the published results of ISIC 2018 task 3</source>
        <translation>Unter den veröffentlichten Ergebnissen von ISIC 2018, Aufgabe 3</translation>
    </message>
    <message>
        <source>Published or own</source>
        <translation>Veröffentlicht oder eigen</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>On the challenge&apos;s 1,512 test images, as its winner told them (dermengine.com, 25 March 2019); the winner trained on further data too.</source>
        <translation>Auf den 1.512 Testbildern des Wettbewerbs, wie sein Sieger sie angab (dermengine.com, 25. März 2019); der Sieger trainierte auch auf weiteren Daten.</translation>
    </message>
    <message>
        <source>Save submission…</source>
        <translation>Einreichung speichern…</translation>
    </message>
    <message>
        <source>The answers as the challenge takes them: a row for each image, a column for each class.</source>
        <translation>Die Antworten, wie der Wettbewerb sie annimmt: eine Zeile je Bild, eine Spalte je Klasse.</translation>
    </message>
    <message>
        <source>these figures</source>
        <translation>diese Kennzahlen</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Einreichung</translation>
    </message>
</context>
<context>
    <name>lesion::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop; what is best so far is kept</source>
        <translation>Anhalten; das bisher Beste bleibt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>lesion::SteppedImage</name>
    <message>
        <source>Previous image (Left)</source>
        <translation>Voriges Bild (Links)</translation>
    </message>
    <message>
        <source>Next image (Right)</source>
        <translation>Nächstes Bild (Rechts)</translation>
    </message>
    <message>
        <source>Closes the large view (Escape).</source>
        <translation>Schließt die große Ansicht (Esc).</translation>
    </message>
    <message>
        <source>Reading the image …</source>
        <translation>Bild wird gelesen …</translation>
    </message>
</context>
<context>
    <name>lesion::SubgroupsPanel</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The data set of these images is not open, so nothing is known of the groups.</source>
        <translation>Der Datensatz dieser Bilder ist nicht offen, über die Gruppen ist deshalb nichts bekannt.</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Untergruppen</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>The data set says nothing of sex, age, site, source or proof.</source>
        <translation>Der Datensatz sagt nichts über Geschlecht, Alter, Körperstelle, Quelle oder Sicherung.</translation>
    </message>
    <message>
        <source>all attributes</source>
        <translation>alle Merkmale</translation>
    </message>
    <message>
        <source>%1 (small)</source>
        <translation>%1 (klein)</translation>
    </message>
    <message>
        <source>%1 · n %2</source>
        <translation>%1 · n %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln images of %2 lesions, %3 classes</source>
        <translation>
            <numerusform>%1: %Ln Bild von %2 Läsionen, %3 Klassen</numerusform>
            <numerusform>%1: %Ln Bilder von %2 Läsionen, %3 Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to be ranked</source>
        <translation>zu wenige für eine Rangfolge</translation>
    </message>
    <message>
        <source>accuracy; dashed: all images</source>
        <translation>Genauigkeit; gestrichelt: alle Bilder</translation>
    </message>
    <message>
        <source>balanced accuracy; dashed: all images</source>
        <translation>balancierte Genauigkeit; gestrichelt: alle Bilder</translation>
    </message>
    <message>
        <source>accuracy of lesions; dashed: all lesions</source>
        <translation>Genauigkeit je Läsion; gestrichelt: alle Läsionen</translation>
    </message>
    <message>
        <source>balanced accuracy of lesions; dashed: all lesions</source>
        <translation>balancierte Genauigkeit je Läsion; gestrichelt: alle Läsionen</translation>
    </message>
    <message>
        <source>Over the classes that occur in a group: groups with other classes are not compared like with like.</source>
        <translation>Über die Klassen, die in einer Gruppe vorkommen: Gruppen mit anderen Klassen sind nicht unmittelbar vergleichbar.</translation>
    </message>
    <message>
        <source>Hollow: fewer than 30 images or 20 lesions, not ranked.</source>
        <translation>Hohl: weniger als 30 Bilder oder 20 Läsionen, ohne Rang.</translation>
    </message>
    <message>
        <source>A group&apos;s photographs of a lesion are combined into one answer.</source>
        <translation>Die Aufnahmen einer Läsion innerhalb einer Gruppe werden zu einer Antwort zusammengefasst.</translation>
    </message>
</context>
<context>
    <name>lesion::SuspectsPanel</name>
    <message>
        <source>Suspects</source>
        <translation>Verdachtsfälle</translation>
    </message>
    <message>
        <source>doubted labels</source>
        <translation>zweifelhafte Labels</translation>
    </message>
    <message>
        <source>near-duplicates</source>
        <translation>Beinahe-Duplikate</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>Cross-validation…</source>
        <translation>Kreuzvalidierung…</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Ausschließen…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Show in the data set</source>
        <translation>Im Datensatz zeigen</translation>
    </message>
    <message>
        <source>The folder of another cross-validation (the menu Run and lesionlab-cli make them). Its networks have not seen the lesions that they answer for, so their doubts are worth something.</source>
        <translation>Der Ordner einer anderen Kreuzvalidierung (das Menü Lauf und lesionlab-cli erstellen sie). Ihre Netze haben die Läsionen nicht gesehen, für die sie antworten, ihre Zweifel sind also etwas wert.</translation>
    </message>
    <message>
        <source>Leaves the selected images out of the next split, with a reason that every split file keeps. Can be undone.</source>
        <translation>Lässt die gewählten Bilder bei der nächsten Aufteilung weg, mit einem Grund, den jede Aufteilungsdatei behält. Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The selected images take part again.</source>
        <translation>Die gewählten Bilder nehmen wieder teil.</translation>
    </message>
    <message>
        <source>Doubted labels come from a cross-validation: networks that have not seen a lesion and are sure of another class. This project has none yet: Cross-validate… in the menu Run makes one.</source>
        <translation>Zweifelhafte Labels kommen aus einer Kreuzvalidierung: von Netzen, die eine Läsion nicht gesehen haben und sich einer anderen Klasse sicher sind. Dieses Projekt hat noch keine: „Kreuzvalidierung…“ im Menü Lauf erstellt eine.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs of %1 whose label the cross-validation %2 doubts (%3 folds, balanced accuracy %4 ± %5), the strongest doubt first: label → answer. A wrong label, or a hard case.</source>
        <translation>
            <numerusform>%Ln Aufnahme von %1, deren Label die Kreuzvalidierung %2 bezweifelt (%3 Folds, balancierte Genauigkeit %4 ± %5): Label → Antwort. Ein falsches Label oder ein schwerer Fall.</numerusform>
            <numerusform>%Ln Aufnahmen von %1, deren Label die Kreuzvalidierung %2 bezweifelt (%3 Folds, balancierte Genauigkeit %4 ± %5), der stärkste Zweifel zuerst: Label → Antwort. Ein falsches Label oder ein schwerer Fall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look deeper (under Honesty) also looks for near-duplicates.</source>
        <translation>„Genauer prüfen“ (unter Ehrlichkeit) sucht auch nach Beinahe-Duplikaten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of photographs of different lesions that look the same, also turned or mirrored, the nearest first.</source>
        <translation>
            <numerusform>%Ln Paar von Aufnahmen verschiedener Läsionen, die gleich aussehen, auch gedreht oder gespiegelt.</numerusform>
            <numerusform>%Ln Paare von Aufnahmen verschiedener Läsionen, die gleich aussehen, auch gedreht oder gespiegelt, die nächsten zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is excluded.</source>
        <translation>Nichts ist ausgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are left out of the next split. Runs that are there keep the split that they were trained with.</source>
        <translation>
            <numerusform>%Ln Bild bleibt bei der nächsten Aufteilung weg. Vorhandene Läufe behalten die Aufteilung, mit der sie trainiert wurden.</numerusform>
            <numerusform>%Ln Bilder bleiben bei der nächsten Aufteilung weg. Vorhandene Läufe behalten die Aufteilung, mit der sie trainiert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of a cross-validation</source>
        <translation>Der Ordner einer Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Exclude images</source>
        <translation>Bilder ausschließen</translation>
    </message>
    <message>
        <source>near-duplicate of another lesion&apos;s photograph</source>
        <translation>Beinahe-Duplikat der Aufnahme einer anderen Läsion</translation>
    </message>
    <message>
        <source>label doubted</source>
        <translation>Label bezweifelt</translation>
    </message>
    <message>
        <source>the first of each pair</source>
        <translation>das erste jedes Paares</translation>
    </message>
    <message>
        <source>the second of each pair</source>
        <translation>das zweite jedes Paares</translation>
    </message>
    <message>
        <source>both of each pair</source>
        <translation>beide jedes Paares</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs are selected.</source>
        <translation>
            <numerusform>%Ln Paar ist gewählt.</numerusform>
            <numerusform>%Ln Paare sind gewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are selected.</source>
        <translation>
            <numerusform>%Ln Bild ist gewählt.</numerusform>
            <numerusform>%Ln Bilder sind gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>exclude images</source>
        <translation>Bilder ausschließen</translation>
    </message>
    <message>
        <source>take images back</source>
        <translation>Bilder zurücknehmen</translation>
    </message>
</context>
<context>
    <name>lesion::TourCallout</name>
    <message>
        <source>End tour</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The stop before (Alt+Left)</source>
        <translation>Die vorige Station (Alt+Links)</translation>
    </message>
    <message>
        <source>On to the next stop; does what is asked for where you have not (Alt+Right)</source>
        <translation>Zur nächsten Station; tut das Verlangte, wo Sie es nicht getan haben (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Leaves the tour; Help has it again (Escape)</source>
        <translation>Verlässt die Tour; unter Hilfe steht sie wieder (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Tour, %1 of %2: %3</source>
        <translation>Tour, %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>lesion::TrainingCurves</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Curves appear here as soon as a training runs or a run is chosen below.</source>
        <translation>Hier erscheinen Kurven, sobald ein Training läuft oder unten ein Lauf gewählt ist.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>The first points appear after the first batches.</source>
        <translation>Die ersten Punkte erscheinen nach den ersten Batches.</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>balanciert</translation>
    </message>
    <message>
        <source>majority baseline %1</source>
        <translation>Mehrheits-Baseline %1</translation>
    </message>
    <message>
        <source>majority %1</source>
        <translation>Mehrheit %1</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>validation balanced accuracy</source>
        <translation>balancierte Genauigkeit (Validierung)</translation>
    </message>
    <message>
        <source>%1: loss %2, balanced %3</source>
        <translation>%1: Verlust %2, balanciert %3</translation>
    </message>
    <message>
        <source>epoch %1, the best: kept</source>
        <translation>Epoche %1, die beste: behalten</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>loss: training %1, validation %2</source>
        <translation>Verlust: Training %1, Validierung %2</translation>
    </message>
    <message>
        <source>accuracy: training %1, validation %2</source>
        <translation>Genauigkeit: Training %1, Validierung %2</translation>
    </message>
    <message>
        <source>balanced: %1</source>
        <translation>balanciert: %1</translation>
    </message>
</context>
<context>
    <name>lesion::TrainingPage</name>
    <message>
        <source>Open a data set first.</source>
        <translation>Öffnen Sie zuerst einen Datensatz.</translation>
    </message>
    <message>
        <source>There is only one class. A classifier needs at least two: open other data or change the classes.</source>
        <translation>Es gibt nur eine Klasse. Ein Klassifikator braucht mindestens zwei: Öffnen Sie andere Daten oder ändern Sie die Klassen.</translation>
    </message>
    <message>
        <source>Get weights…</source>
        <translation>Gewichte holen…</translation>
    </message>
    <message>
        <source>Train from scratch</source>
        <translation>Von Grund auf trainieren</translation>
    </message>
    <message>
        <source>Open the data set of this run first.</source>
        <translation>Öffnen Sie zuerst den Datensatz dieses Laufs.</translation>
    </message>
    <message>
        <source>Stopped before the first epoch ended: nothing to test yet. You may resume it.</source>
        <translation>Angehalten, bevor die erste Epoche zu Ende war: Noch gibt es nichts zu testen. Sie können fortsetzen.</translation>
    </message>
    <message>
        <source>The run ended without a test part.</source>
        <translation>Der Lauf endete ohne Testteil.</translation>
    </message>
    <message>
        <source>Stopped early, best epoch %1.</source>
        <translation>Früh beendet, beste Epoche %1.</translation>
    </message>
    <message>
        <source>Stopped, best epoch %1 kept.</source>
        <translation>Angehalten, beste Epoche %1 behalten.</translation>
    </message>
    <message>
        <source>Finished, best epoch %1.</source>
        <translation>Fertig, beste Epoche %1.</translation>
    </message>
    <message>
        <source>Test part: balanced accuracy %1 (majority baseline %2), accuracy %3 (majority %4).</source>
        <translation>Testteil: balancierte Genauigkeit %1 (Mehrheits-Baseline %2), Genauigkeit %3 (Mehrheit %4).</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Figures of the training</source>
        <translation>Kennzahlen des Trainings</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Holds the training between two batches; the program stays ready.</source>
        <translation>Hält das Training zwischen zwei Batches an; das Programm bleibt bereit.</translation>
    </message>
    <message>
        <source>Resume this run</source>
        <translation>Diesen Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Goes on after the last finished epoch, as if it had never stopped.</source>
        <translation>Macht nach der letzten fertigen Epoche weiter, als hätte er nie angehalten.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ends after this batch; what is finished is kept and can be gone on with (Ctrl+.)</source>
        <translation>Endet nach diesem Batch; Fertiges bleibt und lässt sich fortsetzen (Strg+.)</translation>
    </message>
    <message>
        <source>Ends after this batch; the best epoch is kept and tested (Ctrl+.)</source>
        <translation>Endet nach diesem Batch; die beste Epoche bleibt und wird getestet (Strg+.)</translation>
    </message>
    <message>
        <source>Trains with the settings on the right (Ctrl+R)</source>
        <translation>Trainiert mit den Einstellungen rechts (Strg+R)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Preparing images</source>
        <translation>Bilder werden vorbereitet</translation>
    </message>
    <message>
        <source>Computing features</source>
        <translation>Merkmale werden berechnet</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Testing the best epoch</source>
        <translation>Beste Epoche wird getestet</translation>
    </message>
    <message>
        <source>Reading reference images</source>
        <translation>Referenzbilder werden gelesen</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Vorbereitung…</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>patience left %1</source>
        <translation>Geduld noch %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopping after this batch</source>
        <translation>hält nach diesem Batch an</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Gerät: %1</translation>
    </message>
    <message>
        <source>Curves appear here as soon as a training runs or a run is chosen below.</source>
        <translation>Hier erscheinen Kurven, sobald ein Training läuft oder unten ein Lauf gewählt ist.</translation>
    </message>
    <message>
        <source>This run ended before its first epoch.</source>
        <translation>Dieser Lauf endete vor seiner ersten Epoche.</translation>
    </message>
    <message>
        <source>best epoch %1 of %2</source>
        <translation>beste Epoche %1 von %2</translation>
    </message>
    <message>
        <source>batches in parts of %1 for want of memory</source>
        <translation>Batches in Teilen von %1, weil der Speicher nicht reichte</translation>
    </message>
    <message>
        <source>Training needs images.</source>
        <translation>Ein Training braucht Bilder.</translation>
    </message>
    <message>
        <source>Open a data set…</source>
        <translation>Datensatz öffnen…</translation>
    </message>
    <message>
        <source>Try the synthetic lesions</source>
        <translation>Synthetische Läsionen ausprobieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln Klasse</numerusform>
            <numerusform>%Ln Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images to train on, %1 to validate, %2 to test</source>
        <translation>
            <numerusform>%Ln Bild zum Trainieren, %1 zum Validieren, %2 zum Testen</numerusform>
            <numerusform>%Ln Bilder zum Trainieren, %1 zum Validieren, %2 zum Testen</numerusform>
        </translation>
    </message>
    <message>
        <source>Several trainings</source>
        <translation>Mehrere Trainings</translation>
    </message>
    <message>
        <source>&amp;Cross-validate…</source>
        <translation>&amp;Kreuzvalidierung…</translation>
    </message>
    <message>
        <source>Every image tested once by a network that has not seen its lesion</source>
        <translation>Jedes Bild einmal von einem Netz getestet, das seine Läsion nicht gesehen hat</translation>
    </message>
    <message>
        <source>&amp;Leak demonstrator…</source>
        <translation>&amp;Leck-Demonstration…</translation>
    </message>
    <message>
        <source>What it is worth to have trained on other photographs of the tested lesions</source>
        <translation>Was es wert ist, mit anderen Aufnahmen der getesteten Läsionen trainiert zu haben</translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>Fold %1 von %2</translation>
    </message>
    <message>
        <source>with the leak, training %1 of %2</source>
        <translation>mit Leck, Training %1 von %2</translation>
    </message>
    <message>
        <source>without the leak, training %1 of %2</source>
        <translation>ohne Leck, Training %1 von %2</translation>
    </message>
    <message>
        <source>A training runs already.</source>
        <translation>Ein Training läuft schon.</translation>
    </message>
    <message>
        <source>Open the data set of this job first.</source>
        <translation>Öffnen Sie zuerst den Datensatz dieser Aufgabe.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of %1 folds are finished.</source>
        <translation>
            <numerusform>Angehalten: %Ln von %1 Folds ist fertig.</numerusform>
            <numerusform>Angehalten: %Ln von %1 Folds sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folds: balanced accuracy %1, accuracy %2 (mean ± deviation over folds; majority baseline %3).</source>
        <translation>
            <numerusform>%Ln Fold: balancierte Genauigkeit %1, Genauigkeit %2 (Mittel ± Abweichung über Folds; Mehrheits-Baseline %3).</numerusform>
            <numerusform>%Ln Folds: balancierte Genauigkeit %1, Genauigkeit %2 (Mittel ± Abweichung über Folds; Mehrheits-Baseline %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of %1 trainings are finished.</source>
        <translation>
            <numerusform>Angehalten: %Ln von %1 Trainings ist fertig.</numerusform>
            <numerusform>Angehalten: %Ln von %1 Trainings sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cross-validation, leak demonstrator, effect of a setting: jobs of several trainings with these settings</source>
        <translation>Kreuzvalidierung, Leck-Demonstration, Wirkung einer Einstellung: Aufgaben aus mehreren Trainings mit diesen Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Effect of a setting…</source>
        <translation>&amp;Wirkung einer Einstellung…</translation>
    </message>
    <message>
        <source>What a change of one setting is worth on the validation part, with its interval</source>
        <translation>Was eine Änderung einer Einstellung auf dem Validierungsteil wert ist, mit ihrem Intervall</translation>
    </message>
    <message>
        <source>without the change, training %1 of %2</source>
        <translation>ohne die Änderung, Training %1 von %2</translation>
    </message>
    <message>
        <source>with the change, training %1 of %2</source>
        <translation>mit der Änderung, Training %1 von %2</translation>
    </message>
</context>
<context>
    <name>lesion::TrainingSettings</name>
    <message>
        <source>The reference&apos;s own network from scratch, every class resampled to 1,000 images.</source>
        <translation>Das Netz des Vorbilds von Grund auf, jede Klasse auf 1.000 Bilder gebracht.</translation>
    </message>
    <message>
        <source>The same network with the reference&apos;s augmentation and no resampling.</source>
        <translation>Dasselbe Netz mit der Augmentierung des Vorbilds und ohne Sampling.</translation>
    </message>
    <message>
        <source>The reference&apos;s best: MobileNetV2 with frozen ImageNet weights and a new head.</source>
        <translation>Das beste des Vorbilds: MobileNetV2 mit eingefrorenen ImageNet-Gewichten und neuem Kopf.</translation>
    </message>
    <message>
        <source>MobileNetV2 fine-tuned from ImageNet weights: the best result for the time.</source>
        <translation>MobileNetV2 von ImageNet-Gewichten aus fein abgestimmt: das beste Ergebnis für die Zeit.</translation>
    </message>
    <message>
        <source>A part of the data and few epochs: a whole lesson in under 90 seconds.</source>
        <translation>Ein Teil der Daten und wenige Epochen: eine ganze Lektion in unter 90 Sekunden.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Lernrate suchen</translation>
    </message>
    <message>
        <source>Tries growing rates on a few batches and shows where the loss falls fastest.</source>
        <translation>Probiert wachsende Raten an einigen Batches und zeigt, wo der Verlust am schnellsten fällt.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Some settings differ from the preset.</source>
        <translation>Manche Einstellungen weichen von der Voreinstellung ab.</translation>
    </message>
    <message>
        <source>A whole recipe at once. Single settings can be changed afterwards.</source>
        <translation>Ein ganzes Rezept auf einmal. Einzelne Einstellungen lassen sich danach ändern.</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Voreinstellung %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where to compute. Automatic takes a graphics card where one can be used.</source>
        <translation>Wo gerechnet wird. „Automatisch“ nimmt eine Grafikkarte, wo eine nutzbar ist.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Number format of the arithmetic. bfloat16 is faster where the processor has it.</source>
        <translation>Zahlenformat der Rechnung. bfloat16 ist schneller, wo der Prozessor es kann.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Where chance begins: the same seed and settings give the same run on the CPU.</source>
        <translation>Wo der Zufall beginnt: Derselbe Startwert und dieselben Einstellungen geben auf der CPU denselben Lauf.</translation>
    </message>
    <message>
        <source>%1: not usable</source>
        <translation>%1: nicht nutzbar</translation>
    </message>
    <message>
        <source>GPU…</source>
        <translation>GPU…</translation>
    </message>
    <message>
        <source>Use a graphics card</source>
        <translation>Grafikkarte verwenden</translation>
    </message>
    <message>
        <source>How a graphics card comes to compute, where the list says that none can be used.</source>
        <translation>Wie eine Grafikkarte zum Rechnen kommt, wo die Liste sagt, dass keine nutzbar ist.</translation>
    </message>
</context>
<context>
    <name>lesion::TrustPanel</name>
    <message>
        <source>Of 100 lesions of a class, the sets of about %1 hold that class; measured on %2 lesions of the validation part.</source>
        <translation>Von 100 Läsionen einer Klasse enthalten die Mengen von etwa %1 diese Klasse; gemessen an %2 Läsionen des Validierungsteils.</translation>
    </message>
    <message>
        <source>For %1, too few by themselves, it holds of them together.</source>
        <translation>Für %1, einzeln zu wenige, gilt es von allen zusammen.</translation>
    </message>
    <message>
        <source>Level of the prediction set</source>
        <translation>Niveau der Vorhersagemenge</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Spread over eight &amp;turns</source>
        <translation>Streuung über acht &amp;Lagen</translation>
    </message>
    <message>
        <source>Whiskers on the bars: turning or mirroring a photograph changes nothing about the lesion: how far the bars move then is how little their last digits mean. Eight times the arithmetic.</source>
        <translation>Linien an den Balken: Drehen oder Spiegeln einer Aufnahme ändert nichts an der Läsion; wie weit sich die Balken dabei bewegen, so wenig bedeuten ihre letzten Stellen. Das Achtfache an Rechnung.</translation>
    </message>
    <message>
        <source>Prediction &amp;set at</source>
        <translation>Vorhersage&amp;menge bei</translation>
    </message>
    <message>
        <source>Sets and input check need the run&apos;s references: see Similar.</source>
        <translation>Mengen und Eingabeprüfung brauchen die Referenzen des Laufs: siehe „Ähnlich“.</translation>
    </message>
    <message>
        <source>Input check: nothing speaks against the photograph. It refuses %1 % of photographs that are as they should be.</source>
        <translation>Eingabeprüfung: Nichts spricht gegen die Aufnahme. Sie lehnt %1 % der Aufnahmen ab, an denen nichts auszusetzen ist.</translation>
    </message>
    <message>
        <source>Input check: refused, for what stands above the bars.</source>
        <translation>Eingabeprüfung: abgelehnt, aus dem Grund über den Balken.</translation>
    </message>
</context>
<context>
    <name>lesion::WeightsDialog</name>
    <message>
        <source>The server passes on to another one: %1</source>
        <translation>Der Server verweist auf einen anderen: %1</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>What had come was deleted.</source>
        <translation>Was angekommen war, wurde gelöscht.</translation>
    </message>
    <message>
        <source>It was not taken.</source>
        <translation>Sie wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Do not use it.</source>
        <translation>Verwenden Sie sie nicht.</translation>
    </message>
    <message>
        <source>%1 is not the file that its name promises: its SHA-256 should begin with %2 and is %3. %4</source>
        <translation>%1 ist nicht die Datei, die ihr Name verspricht: Ihr SHA-256 sollte mit %2 beginnen und ist %3. %4</translation>
    </message>
    <message>
        <source>Take a file of weights from disk</source>
        <translation>Gewichtsdatei von der Festplatte nehmen</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors);;All files (*)</source>
        <translation>Gewichte (*.pth *.pt *.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is here, and it is the published file.</source>
        <translation>%1 ist hier, und es ist die veröffentlichte Datei.</translation>
    </message>
    <message>
        <source>%1 is none of the known files, so nothing says whether it is whole.</source>
        <translation>%1 ist keine der bekannten Dateien, deshalb sagt nichts, ob sie vollständig ist.</translation>
    </message>
    <message>
        <source>%1 is none of the known files, but its hash is the one in its name.</source>
        <translation>%1 ist keine der bekannten Dateien, aber ihr Hash ist der in ihrem Namen.</translation>
    </message>
    <message>
        <source>Use it from where it is</source>
        <translation>Von dort verwenden, wo sie liegt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 of it</source>
        <translation>%1 davon</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Go on &amp;downloading from %1</source>
        <translation>&amp;Weiter herunterladen von %1</translation>
    </message>
    <message>
        <source>&amp;Download from %1</source>
        <translation>&amp;Herunterladen von %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Get weights</source>
        <translation>Gewichte holen</translation>
    </message>
    <message>
        <source>Published weights, learnt on ImageNet&apos;s everyday photographs. Nothing is fetched until you press Download.</source>
        <translation>Veröffentlichte, an ImageNets Alltagsfotos gelernte Gewichte. Nichts wird geholt, bevor Sie auf „Herunterladen“ klicken.</translation>
    </message>
    <message>
        <source>&amp;Use these weights</source>
        <translation>Diese Gewichte &amp;verwenden</translation>
    </message>
    <message>
        <source>Makes them the start of the next training</source>
        <translation>Macht sie zum Ausgangspunkt des nächsten Trainings</translation>
    </message>
    <message>
        <source>Known files of weights</source>
        <translation>Bekannte Gewichtsdateien</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>&amp;Take a file from disk…</source>
        <translation>&amp;Datei von der Festplatte nehmen…</translation>
    </message>
    <message>
        <source>For a computer without network: the file is checked and copied to its place</source>
        <translation>Für einen Rechner ohne Netzwerk: Die Datei wird geprüft und an ihren Platz kopiert</translation>
    </message>
    <message>
        <source>Chec&amp;k it again</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Reads the file that is here and shows its hash</source>
        <translation>Liest die vorhandene Datei und zeigt ihren Hash</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What has arrived is kept; downloading again goes on from there</source>
        <translation>Was angekommen ist, bleibt; erneutes Herunterladen macht dort weiter</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Hash kopieren</translation>
    </message>
</context>
<context>
    <name>lesion::WeightsDownload</name>
    <message>
        <source>%1 is not a secure address (https).</source>
        <translation>%1 ist keine sichere Adresse (https).</translation>
    </message>
    <message>
        <source>Secure connections do not work here: Qt finds no TLS library (OpenSSL). Take the file from disk.</source>
        <translation>Sichere Verbindungen gehen hier nicht: Qt findet keine TLS-Bibliothek (OpenSSL). Nehmen Sie die Datei von der Festplatte.</translation>
    </message>
    <message>
        <source>%1 sends something else than it says.</source>
        <translation>%1 sendet etwas anderes, als es angibt.</translation>
    </message>
    <message>
        <source>The disk has room for %1 and %2 are needed. Make room and download again.</source>
        <translation>Auf dem Datenträger ist Platz für %1, nötig sind %2. Schaffen Sie Platz und laden Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 passes on to an address that is not secure, which is not followed: %2</source>
        <translation>%1 verweist auf eine Adresse, die nicht sicher ist; ihr wird nicht gefolgt: %2</translation>
    </message>
    <message>
        <source>%1 passes on again and again.</source>
        <translation>%1 verweist immer weiter.</translation>
    </message>
</context>
</TS>
