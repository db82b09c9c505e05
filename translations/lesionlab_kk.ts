<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Attribute</name>
    <message>
        <source>sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof of the diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin tone (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>Answer of a classifier to a photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest proven cases of the training part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For research and teaching. Not a medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ The first is this very photograph, or a copy: the model has learnt its answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeDiagnosis</name>
    <message>
        <source>level of the prediction set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prevalence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malignant classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Class</name>
    <message>
        <source>actinic keratosis or Bowen&apos;s disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basal cell carcinoma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benign keratosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dermatofibroma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>melanoma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>melanocytic nevus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squamous cell carcinoma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vascular lesion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>not possible at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>p &lt; 0.001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 images that both judged, %2 alone is right in %3, %4 alone in %5: McNemar&apos;s exact test %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were judged by one of them only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the images that both judged, with the interval of the difference over lesions; * where it leaves 0 out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataValue</name>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior torso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head/neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral torso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower extremity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oral/genital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>palms/soles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior torso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scalp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper extremity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>histo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>histopathology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow_up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confocal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confocal microscopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial imaging showing no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single image expert consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadReply</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off after %1. What has arrived is kept: download again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have the file %2 (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not give the file away (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in trouble (%2). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with something else than the file (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate cannot be checked. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let the program through to %1. Take the file from disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept connections. Try again later, or take the file from disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. Try again later, or take the file from disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: is this computer connected? You may take the file from disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of right answers; a frequent class rules it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of all classes&apos; sensitivities: every class counts the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of all classes&apos; F1, the harmonic mean of precision and sensitivity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement with the labels beyond that of chance: 0 is chance, 1 is perfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation of answers and labels: 0 is chance, 1 is perfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of all classes&apos; areas under the ROC curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro average precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of all classes&apos; areas under the precision-recall curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss (negative log-likelihood)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of −log of the true class&apos;s probability: smaller is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared distance of the probabilities from the truth, 0 … 2: smaller is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the answer&apos;s probability is from the share of right answers, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this class, the share that was recognised (recall).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all other classes, the share that was not taken for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the answers naming this class, the share that was right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The harmonic mean of precision and sensitivity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that an image of this class scores above one of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area under this class&apos;s precision-recall curve.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gain</name>
    <message numerus="yes">
        <source>%Ln looks at each image</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: balanced accuracy %2 against the run&apos;s plain answer, at %3 times its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Another run has trained on lesions of %Ln of these images: the figures are too good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The file {path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit} and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to. Choose another folder or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} is not empty. Choose an empty or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} exists already and was not made by LesionLab. Move it or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another LesionLab is working on {path}. Close it first or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with {path} is full. Make room and go on: everything finished so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong in {where}. The log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is an empty file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an image that LesionLab reads (JPEG, PNG, BMP, TIFF, WebP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} claims to be {width} x {height} pixels. Images of more than 268 megapixels are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or cut short and cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was dropped or pasted holds no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {path} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {path}, a quote opened in line {line} is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lacks the column {column}. It has: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {path} cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a data set that LesionLab recognises (images: {images}, tables: {tables}). Name the columns of a table, or make a folder for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} looks like {format}, but none of its {rows} entries has a usable image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table names {id}, but there is no such image file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of the table names the image {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not the kind of image that its name says (found: {found}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an empty file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ends too early: part of the image is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} occurs more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} has the label &quot;{label}&quot;, which is not a class here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photographs of lesion {lesion} have different diagnoses: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} claims to be {width} x {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has {cells} fields where the header has {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept; read by its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one is kept, this one is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no class list. Write for instance malignant=mel+bcc,benign=nv+bkl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class {name} is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set has no class {name}. It has: {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one class ({name}). A classifier needs at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test and validation fractions must lie between 0 and 1 (given: {test} and {val}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few lesions to split ({lesions}). At least 3 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split names {count} images that this data set does not have, {id} among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {least} synthetic images are needed (asked for {images}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no architecture {name}. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no device. Write auto, cpu, cuda:0 or mps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this LibTorch was built without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system has no such device or its driver does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a LesionLab model, or it is damaged or cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a later version of LesionLab (format {version}). Update LesionLab to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not fit its architecture {architecture}: {tensor} is {found} where {expected} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds values that are not numbers (in {tensor}). The model is useless; train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model answers a little differently here than where it was trained (by {difference}). Compare results with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ImageNet weights {file} were not found. Download them from {address} and name the file (--set weights=PATH), or train from scratch (--set weights=none).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a file of weights that LesionLab reads, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not fit {architecture}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a reference of features and logits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} ran out of memory. Choose a smaller batch or input size; everything finished so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network could not be run on this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model answers for {model}, the data set has {dataset}. Merge or leave out classes so that they agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset {name}. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting {key}. Did you mean: {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no value for {key}. Allowed: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can be no input of a model: it is known only once the diagnosis is, and gives the answer away (histology is asked for where cancer is feared). Allowed: age, sex, site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can be no input of a model: it says where a photograph comes from, not what is on the skin, and a model would learn the collection instead of the lesion. Allowed: age, sex, site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinical={value} needs data that say it, but of no training image is the {input} known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} does not go together with {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already. Use --resume to go on with it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a run: {file} is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged; this run cannot be resumed. Its best model is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data in {path} are not those that the run was trained on. Point at the original data to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss became infinite in epoch {epoch}. Try a smaller learning rate; the best epoch so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} ran out of memory. Batches of {batch} images are now computed in parts of at most {part}; the training goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} images could not be decoded and are left out, {id} among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {part} part has no images. Choose other fractions or more data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} judged no image in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} cannot be compared: {first} answers for {first_classes}, {second} for {second_classes}. Choose runs of the same classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These models cannot answer together: one answers for {first}, another for {other}. Choose models of the same classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folds} folds do not go with {lesions} lesions. Choose 2 to 20 folds, and no more than there are lesions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fold of {path} is finished yet, so there is nothing to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {lesions} lesions have several photographs. The leak demonstrator needs at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To have seen other photographs of the tested lesions in training is worth {value} [{low}, {high}] of balanced accuracy: a test that shares its lesions with training is so much too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference in balanced accuracy, {value} [{low}, {high}], cannot be told from none. That does not show that leakage is harmless: with more lesions, more epochs or a network fine-tuned as a whole it may come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To have seen other photographs of the tested lesions in training made balanced accuracy worse: {value} [{low}, {high}]. Leakage does not explain that; look at the single trainings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference in balanced accuracy is {value}; the tested lesions are too few for an interval, so nothing follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be compared yet: both trainings of a seed must be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy is better: {value} [{low}, {high}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy is worse: {value} [{low}, {high}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy differs by {value} [{low}, {high}], which cannot be told from none. Whatever lies in the interval may be true; more lesions or seeds narrow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy differs by {value}; the lesions are too few for an interval, so nothing follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} is how the settings are already: there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be what is changed here: both trainings must be judged on the same images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The challenge&apos;s classes are {wanted}; the model answers for {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {epoch}: the network answers {class} for {percent} % of the validation images. If this goes on it has collapsed to one class: look at sampling, learning rate and weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration could not be written to {path}: the model answers as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {id}, which is to be excluded, is not in the data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault was found. Balanced accuracy {figure} [{low}, {high}] on lesions that training has not seen; always answering {class} reaches {majority}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these figures with care; the warnings below say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures say nothing about new lesions; the points in red say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic data: drawn by the program, these figures say nothing about real lesions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images are among these: the figures flatter the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best epoch was chosen on these images: the figures are a little too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another data set than the model was trained on: {dataset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of classes that the model does not know were left out: {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} images could not be decoded and are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the answers of {count} runs: {names}. Epochs, near-duplicates and features below are those of {name} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer is the mean over {views} views of the image: turned, mirrored, and beyond eight altered as in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out-of-fold answers of a cross-validation with {folds} folds: every image is judged by the one network that was tested on it. Single folds reach a balanced accuracy of {mean} on average (standard deviation {deviation}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained with the reference&apos;s scale fault switched on: training saw pixel values 255 times as large as validation, test and use do, so what is judged here is not what was learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 images of this part share a lesion with training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the images ({leaking} of {images}) show a lesion that training has seen too: the figures are too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 images of this part share a lesion with the training of any of the {count} runs that answer together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the images ({leaking} of {images}) show a lesion that at least one of the {count} runs answering together has trained on ({names}): the figures are too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {names} trained on is not known: whether it has seen lesions that are judged here cannot be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 images share a lesion with the training of the fold that judged them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was split by image: training may have seen lesions that are judged here. Open its data set to count them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s data set is not open, so shared lesions were not looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 photographs of this part have a near-duplicate in training under another lesion&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photographs of this part have a near-duplicate in training under another lesion&apos;s name: look at them and exclude what is the same lesion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy {figure} [{low}, {high}]; always answering {class} reaches {majority}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy {figure} [{low}, {high}] is not clearly above {majority}, which always answering {class} reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy {figure} is below {majority}, which always answering {class} reaches: alone it says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every class is answered; the most frequent answer, {class}, takes {percent} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never answered: {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model answers {class} for {percent} % of the images: it has collapsed to one class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While training, the validation part was answered with one class only in these epochs: {epochs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the model&apos;s features the source of an image can be told with balanced accuracy {figure} (chance {chance}). Sources differ in their classes, so the model may have learnt the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the model&apos;s features the source of an image can hardly be told: balanced accuracy {figure} (chance {chance}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among images of {class} alone, where the class cannot help, the source is told with balanced accuracy {figure} (chance {chance}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data do not say from which sources the images come (or only one has enough lesions): whether the model has learnt the source cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {attribute}: over the classes that both have enough lesions of ({classes}), balanced accuracy is {worst} for {worst_group} and {best} for {best_group}; the intervals do not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no two groups by sex, age, site, source or proof that are large enough to be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group by {attributes} is clearly worse than another; groups are small, so a gap may be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities can be taken at their word: they are off by {ece} on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is too sure of itself: it says {confidence} on average and is right in {accuracy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is less sure than it could be: it says {confidence} on average and is right in {accuracy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average the model is as sure as it is right ({accuracy}), but not answer by answer: probabilities are off by {ece}, too high at some levels and too low at others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {least} images of these classes: {classes}. Their figures are rough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image of these classes: {classes}. They are not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {least} images of every class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no references yet: similar cases, prediction sets and the input check need them. Build them with the data set that the run was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The references {path} are damaged, or of other weights than the model&apos;s. Build them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation part has only {images} images; at least {least} are needed for the references of a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too small: {width} x {height} pixels, where the shorter side should have {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is blurred: its sharpness is {value}, that of nearly all validation images above {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too dark: its mean lightness is {value} %, that of nearly all validation images above {limit} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too bright: its mean lightness is {value} %, that of nearly all validation images below {limit} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and contrasts are not those of the photographs of skin that the model has learnt from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair, ink or a ruler lies over much of the lesion: {value} % of the middle is thin dark lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is unlike everything that the model has learnt from; only {share} % of the validation images are this far away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer: at {level} % confidence the answer stays open between {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer: at {level} % confidence no class fits; {class} comes nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {level} % confidence the answer is {class_name} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malignant: {probability}, above the operating point of {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malignant: {probability}, below the operating point of {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There, on the validation part: sensitivity {sensitivity} % (asked for {wanted} %), specificity {specificity} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a prevalence of {prevalence} % instead of the validation part&apos;s {validation} %: probability {probability}; of such answers {positive} % are right that say malignant, {negative} % that say benign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a prevalence as in the validation part, {prevalence} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned and mirrored, {class} lies between {lowest} and {highest}, on average at {mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: what the bars say about this photograph means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model also learnt from {known}; not given: {missing}. It answers as for a person of whom that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; as {input} did not occur in the training data and counts as not known. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not use {inputs}: what was given changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a batch that LesionLab can go on with: {file} is missing or damaged. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch in {path} was begun with another model: {model}. Go on with that one, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch in {path} was begun with other settings: {key} was {was} and is now {now}. Choose the same again, or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no format that models are exported to. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot be exported as {format}: a part of it ({part}) has no counterpart there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{checker} refuses the exported model, so it was not kept. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by {engine}, the exported model answers otherwise than LesionLab does: probabilities differ by up to {difference} (allowed: {allowed}). It was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a model file; TensorBoard&apos;s files are made from the epochs of a run. Choose the run&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of LesionLab holds no {what}, so it cannot make a web page. It is fetched when LesionLab is built with a connection to the npm registry, or from the file that LESIONLAB_WEB_RUNTIME names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has {size} MB; above {limit} MB it is too much for one file. Export a folder instead: a name without .html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model with {what} cannot be made a web page: the page would answer otherwise than LesionLab does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}:{port} cannot be used; another program may have it. Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no index.html. Choose a folder made by: lesionlab-cli export --format web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of LesionLab has no web server (Debian&apos;s libcpp-httplib-dev). Any other web server can serve {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a LesionLab project, or its project.json is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set is no longer in {path}. Point at its new place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>histopathology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expert consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confocal microscopy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>malignant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malignant against benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by image id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suspects</name>
    <message>
        <source>%1: %2, lesion %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled %1, which networks that have not seen the lesion give %2; they answer %3 with %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 64 bits differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemCamera</name>
    <message>
        <source>The system does not let this program use the camera. Its privacy settings can allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives no picture (%1). Another program may be using it, or the system does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::AboutDialog</name>
    <message>
        <source>&lt;p&gt;Train, judge and use classifiers of skin lesions: from a folder of dermatoscopic images to a trained network, an honest judgement of it, and a probability for each class of a new photograph.&lt;/p&gt;&lt;p&gt;&lt;b&gt;For research and teaching. Not a medical device.&lt;/b&gt; What it says of a photograph is no diagnosis and must not replace one.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer: images are neither sent nor fetched. The network is used only for published weights, when you press Download there.&lt;/p&gt;&lt;p&gt;LesionLab is free software: you may redistribute and change it under the terms of the GNU General Public License, version 3 or (at your choice) any later version. It comes without any warranty. See &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;the licence&lt;/a&gt;.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;HAM10000&lt;/b&gt;: P. Tschandl, C. Rosendahl, H. Kittler, &quot;The HAM10000 dataset, a large collection of multi-source dermatoscopic images of common pigmented skin lesions&quot;, Scientific Data 5, 180161 (2018), &lt;a href=&quot;https://doi.org/10.7910/DVN/DBW86T&quot;&gt;doi:10.7910/DVN/DBW86T&lt;/a&gt;. Licence: CC BY-NC 4.0, so no commercial use, and name the authors. The images are not part of LesionLab. Models trained on them are best treated alike.&lt;/p&gt;&lt;p&gt;&lt;b&gt;ImageNet weights&lt;/b&gt; of MobileNetV2: from torchvision, BSD-3-Clause; trained on ImageNet, whose images are for non-commercial research.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Synthetic lesions&lt;/b&gt;: drawn by this program from a seed. They show no patients, and nothing learnt from them holds for patients.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About LesionLab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::AnswerPanel</name>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the classes keep the order of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the figures of this photograph on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diagnosis as a report, or the figures of every photograph in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties the list of photographs. Delete removes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnoses every photograph that arrives in a folder, such as a dermatoscope&apos;s export folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a picture with a camera and diagnoses it. Nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of this photograph as %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the photograph&apos;s file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of all photographs as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · answered in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::AugmentationPreview</name>
    <message>
        <source>Preview of the augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No augmentation is on: training sees the photographs unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln training photographs as they are, and as epoch %1 of the training sees them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) as it is, and as epochs %3 to %4 of the training see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of these photographs was taken for hair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of this photograph was taken for hair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light&apos;s colour is taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photographs as they are, and as training sees them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::BatchDialog</name>
    <message>
        <source>Done: %1 images, %2 of them refused, %3 not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program could be started for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no trained model in this project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 images have an answer here. Go on takes up where that batch ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 images of this batch have an answer. Go on adds those that came since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image of a folder, one after the other, into a table (CSV) and pages with thumbnails. It can be stopped and gone on with at any time. For research and teaching. Not a medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or empty folder, or that of a batch to go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Images in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answers into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder with images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folders inside too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prediction sets and input check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the run&apos;s references. Without them answers have probabilities alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence of prediction sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in each image its answer comes from. Takes several times longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heat maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat maps: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name the files on the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file&apos;s name may be a person&apos;s. The table names the files always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after the image that is being looked at. Everything is kept and can be gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the browser, from this computer&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the batch is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the image on the Diagnose page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image becomes a row here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::BatchRows</name>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::CameraDialog</name>
    <message>
        <source>&amp;Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnoses what is seen (Space). The picture is kept in memory alone, like a pasted one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found. One that is plugged in now is taken at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the lesion sharp and whole in the picture, then press Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken: its answer stands in the list behind this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures are taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::CaseButton</name>
    <message>
        <source>proof not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>class, distance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, at a distance of %3 (0: the same, 1: nothing in common). Image %4, lesion %5. Opens the image in the data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::CaseView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · image %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set is not open, so there is no picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::CasesPanel</name>
    <message>
        <source>true: %1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
lesion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the chosen cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects the chosen images (all, if none is chosen) on the Dataset page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the chosen images (all, if none is chosen) on the Diagnose page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a cell of the confusion matrix to see its images, the surest answers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is the probability of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::ChangeChoice</name>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: %1. Now: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::ClassChart</name>
    <message>
        <source>Folds the chart away or shows it. A lesion may have several photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images and lesions per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (solid) and lesions (hatched) per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (solid) and lesions (hatched) per class, of those shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
images: %2 (%3 %)
lesions: %4
images a lesion: %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::ClassEditor</name>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes with the same name are merged; those without a tick are left out. The files are not changed, and Edit → Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes and their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every class of the data under its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malignant against benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melanoma, carcinomas and actinic keratosis against the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melanoma against nevus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other classes are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes, %1 images (%2)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::ClassSettings</name>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merges, renames or leaves out classes, as melanoma against nevus. Can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln classes of the data, as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>left out: %Ln classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ This does not fit the data; all classes are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::ClassTable</name>
    <message>
        <source>Figures for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Av. precision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do: an action, a page, a setting, a run, a help text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it, Escape closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::ComparisonPanel</name>
    <message>
        <source>Judge together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the runs that the shown run is compared with. All were judged on their test parts; differences are of the images that both judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run in another folder, of another project or of the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges the mean of the answers of the shown and the ticked runs (an ensemble) on the chosen images, and says what it gained and cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a run above to compare it with the shown one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the compared runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC of the compared runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no other run with test predictions. Other run… opens one from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move, Enter shows a cell&apos;s images, the context menu saves and copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3 were recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3 were taken for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Click to see them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::CsvColumnsDialog</name>
    <message>
        <source>Name the columns of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables found in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image file&apos;s name, with or without its extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Class:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnosis: what the network is to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lesion:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs of the same lesion have the same value here; they are kept together when the data are split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patient:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs of the same person have the same value here; they are kept together when the data are split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the column of the image and that of the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image and class cannot be the same column.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::CurveChart</name>
    <message>
        <source>false alarms (1 − specificity)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitivity (recall)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
from a score of %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sensitivity %2, specificity %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sensitivity %2, precision %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::CurvesPanel</name>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision–recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC and precision-recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve that the operating point below is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least this share of the positive cases is to be found; the score from which the model&apos;s answer counts as positive follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wanted sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::DatasetPage</name>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a folder with images and their table (Ctrl+O).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These images are not in the open data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows nine images side by side, drawn at random from those that the filters show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data set is open. Open a folder such as HAM10000, or drop it on the window; or begin with pictures that the program draws itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the synthetic lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the synthetic lesions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the data set …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>synthetic: drawn by the program, not photographs of patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images can be decoded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images cannot be decoded and are left out; %1 can.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left out of the data set, so there is no image to show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::DecisionPanel</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating point is the largest threshold that finds so many of the validation part&apos;s malignant images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many lesions of a hundred are malignant where the answer is used. Data sets hold far more of them than a practice sees, which makes probabilities too high there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;valence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find at &amp;least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevalence of malignant lesions in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted sensitivity in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malignant:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts as malignant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operating point needs the run&apos;s references: see Similar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one class as malignant and leave at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation part lacks malignant or benign images, so there is no operating point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photograph is refused: its probabilities decide nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as soon as there is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::DetailPanel</name>
    <message>
        <source>In the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the selected images on the Diagnose page and asks the chosen model about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies where the file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the folder of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image to see what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open the large view</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other photographs of this lesion</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: select this photograph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::DiagnosisPage</name>
    <message>
        <source>There is no trained model in this project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs that wait for one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For research and teaching. Not a medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photograph yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnosing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being computed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yellow speaks most for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, both on one scale: yellow speaks most for the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing here speaks for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eight views are being looked at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file by itself has no references to compare with: choose its run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The references are built when the run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no references yet. Similar cases, prediction sets, operating points and the input check need them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data set of the run to build them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs, one &amp;lesion</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the data set that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same photograph as it was given to the network: the whole frame made square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photographs that were dropped together show the same lesion: their probabilities are averaged, as lesion-level evaluation does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else there is to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven cases of the training part that look alike to the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malignant or not, at an operating point and a prevalence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction set, spread, input check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs of one lesion and their common answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs from files; dropping or pasting works too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 (synthetic, says nothing about real skin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced accuracy %1 on its validation part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being looked at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model is being loaded…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a model, choose one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone and no longer watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs that arrive in %1 are diagnosed from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image in the folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was dropped or pasted holds no image. Nothing is fetched from the network: save the image and drop the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: what speaks for %1, by %2; yellow most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image of a folder into a table and pages with thumbnails, also ten thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch: %1 of %2, %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1: what is to be done with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose its images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::DiagnosisQueue</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::DropArea</name>
    <message>
        <source>The photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photograph with the second class&apos;s heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a photograph here, paste one (Ctrl+V) or open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::EvaluationPage</name>
    <message>
        <source>Open the data set that the run is judged on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs together</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking deeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 images/s · %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking deeper: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak demonstrator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-validation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing both arms …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing both arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training part (flatters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all images (flatters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other data set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges the run on another folder of images: classes are matched by name, and those that the model does not know are left out and named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save predictions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with data, split, training, all figures with their intervals, failures, limits and the items of the reporting checklists: HTML or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file with the probabilities of every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained model that is judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the test part says how the model does on new lesions; the others are there to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one look: the mean over turned and mirrored views of each image (test-time augmentation), at as many times the time. What it gained is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the chosen model over the chosen images (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been trained in this project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fold of this cross-validation is finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no stored figures. Press Evaluate to run its model over the test part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Evaluate to run the model over these images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every image judged by the fold that was tested on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · synthetic data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: these figures have no intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect of a setting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comparison cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::EvaluationView</name>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts, recall by row, or precision by column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown beside the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honesty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on a cell shows its images.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::ExplanationBar</name>
    <message>
        <source>occlusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method of the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM, Grad-CAM++ and HiResCAM follow the network&apos;s gradients. Occlusion hides one place after the other and looks how far the score falls: slower, and the check on the others.
Usual is Grad-CAM, which weighs whole maps, where the network&apos;s head works on their mean over all places; seed-cnn&apos;s weighs every place by itself, as HiResCAM does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for this class is coloured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its heat map is shown beside the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours the places of the photograph that the class&apos;s score comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second class beside it, on the same scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the heat map covers the photograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next probable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::ExportDialog</name>
    <message>
        <source>ONNX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ONNX Runtime, OpenCV and most other programs. Input: the picture in the model&apos;s size, 8-bit RGB; normalisation and calibration are inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TorchScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For torch.jit.load in Python and for LibTorch in C++, with the same input and the weights as parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file itself, which Python reads without LesionLab; the metadata tell classes, preprocessing and calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that answers in any browser by double click, without network or server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page as a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for a web server, and for models that are too large for one file. Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses, accuracies and learning rate of each epoch and the settings, for TensorBoard and as a table (CSV). Choose a folder; the run gets one of its name in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was checked by ONNX&apos;s checker only: nothing here can run this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not checked by another program: nothing here can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passed ONNX&apos;s checker. Run by %1 on %2 pictures, its probabilities differ from LesionLab&apos;s by at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by %1 on %2 pictures, its probabilities differ from LesionLab&apos;s by at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened and answers as when it was trained: logits differ by at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file that is no run of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run with a model yet: choose a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::FiguresPanel</name>
    <message>
        <source>Figures of the whole part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals over lesions, not images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures of both levels with their intervals, to be pasted into a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each class against the rest, images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each class against the rest, lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accuracy of the majority baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of always answering the class that is largest in the training part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::FilterBar</name>
    <message>
        <source>Search id, lesion, site …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the images in whose id, lesion, class or other column every word occurs (Ctrl+F).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the images in the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the order round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes every filter away, so that all images show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the diagnosis was confirmed (dx_type): histology, follow-up, consensus, confocal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only images with these values; several can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::FoldsPanel</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy by fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the folds that are missing, with the settings that it was begun with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click judges the fold&apos;s own run; the list of runs leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Balanced accuracy %1, accuracy %2: mean and standard deviation over %Ln folds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 folds are not finished yet: their images are not among these.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Above and in the other tabs stand the folds&apos; answers pooled: every image judged by the network that was tested on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>balanced accuracy; dashed: the mean of the folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean ± deviation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::GraphicsCardDialog</name>
    <message>
        <source>Use a graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the program&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program came with LibTorch %1 for the processor. For an NVIDIA card, download the official LibTorch of the same version for CUDA from pytorch.org, unpack it and choose its folder. Both programs use it from their next start. LesionLab fetches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is linked with the distribution&apos;s LibTorch %1, which cannot be exchanged. For an NVIDIA card, build LesionLab with the official LibTorch for CUDA; packaging/INSTALL.md says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this system the program keeps the LibTorch %1 that it was built with. For another one, build LesionLab with it; packaging/INSTALL.md says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen, not in use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of LibTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibTorch %1 is used from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds no LibTorch: lib/libtorch_cpu.so or build-version is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is LibTorch %1; the program needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to a folder whose path has no blanks, colons or semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own LibTorch is used from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::HeadFigures</name>
    <message>
        <source>What counts as one answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the recalls of all classes: every class counts the same, however rare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 95 % interval by drawing lesions anew 2,000 times: where the figure would lie on other lesions of the same kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The majority baseline is what always answering the most frequent class would reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesions: the photographs of each lesion are combined into one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 balanced accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>majority baseline %1 · accuracy %2, majority baseline %3 · ECE %4 · %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval is being computed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honesty panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::HelpWindow</name>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text holds all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::HonestyPanel</name>
    <message>
        <source>Look deeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also looks for near-duplicates between the parts, estimates skin tones and asks how well the model&apos;s features tell where a picture was taken. Reads every image: some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honesty panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for near-duplicates, skin tone and the source as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-duplicates, skin tone and the source in the features have not been looked for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look for near-duplicates, skin tone and the source, open the data set of this run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::ImageView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel or + and - zoom, drag or the arrow keys move, 0 fits, 1 is one to one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::LargeView</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>lesion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · image %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::LeakDemoView</name>
    <message>
        <source>The 95 % interval by drawing the tested lesions anew 2,000 times, both arms judged on the same ones. What differs between seeds is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both arms have the same recipe, as many images of each class and the same tested photographs, one of each lesion. With the leak: the other photographs of these lesions are trained on. Without: photographs of other lesions in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both arms by seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy
with the leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy
with the leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double click on a figure judges that training&apos;s own run; the list of runs leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 balanced accuracy with the leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln seeds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs tested, one of each lesion</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One more seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains both arms once more, with the next seed: the mean gets steadier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains what is missing, with the settings that it was begun with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the leak minus without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the difference is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same split and seeds with %1 and without, judged on the validation part: the test part is kept for what was chosen in the end. The best epoch of each training was chosen on these images, in both arms alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy
with the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy
with the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 balanced accuracy with the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of the validation part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>with the change minus without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::LesionPanel</name>
    <message>
        <source>The lesion&apos;s answer beside those of its photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lesion: every photograph of it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lesion: its photographs are being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One lesion, %Ln photographs: %1 %2, the mean of the probabilities.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as refused: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::LessonPanel</name>
    <message>
        <source>Lesson: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::LessonsDialog</name>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each lesson is a ready project on pictures that the program draws itself. It shows one thing that goes wrong with such classifiers, and takes a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the lesson&apos;s project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of drawing the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson is there already, with what was trained in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something else in this folder. Choose an empty or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder will hold pictures, settings and what is trained. It can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where lessons are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the pictures …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::LiveView</name>
    <message>
        <source>The camera&apos;s picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::MainWindow</name>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the new place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set has changed since this project was last open. Runs made before were trained on other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln images, synthetic</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1/%2, %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused in epoch %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading reference images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak demonstrator, training %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing synthetic lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table (.csv, .tab, .tsv) in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when what is running has ended (see the status bar).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson, its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? A tour leads from synthetic pictures to a diagnosis in less than five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open data set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Synthetic lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that the program draws itself, to try everything without patients&apos; data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lessons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready projects for a class: imbalance, leakage, collapse and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name columns of a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with the table and its images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the project with its runs. Every change is saved by itself, here and there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a training runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no project is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste image to diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after the running batch; the best epoch is kept, and the run can be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training stops already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no training runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cross-validate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leak demonstrator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data set is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evaluate the chosen run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published weights to start from: lists them and fetches none by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the window can do, found by a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From synthetic pictures to a diagnosis in less than five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About LesionLab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data set is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From pictures to a diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In less than five minutes you will train a network and ask it about a photograph. Everything here is the real program: use what is lit, or press Next and it is done for you. You can leave at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program can draw pictures of lesions itself, so you need no patients&apos; data. Press &lt;b&gt;Try the synthetic lesions&lt;/b&gt;, or choose &lt;b&gt;File, Synthetic lesions&lt;/b&gt;. What was open before stays as it is, in its own project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always look at the data first. Click a picture: what is known of it stands on the right. &lt;b&gt;Space&lt;/b&gt; shows it large. Below, the chart says how many there are of each class: most are moles (nv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages on the left stand in the order of the work. Go to &lt;b&gt;Prepare&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most pictures train the network, some choose its best epoch, and the rest are kept for an honest test. All photographs of one lesion stay together: otherwise the test would ask about lesions that the network has already seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &lt;b&gt;Train&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings on the right are those of a short training. Press &lt;b&gt;Start training&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss falls while the network learns. On the right, the balanced accuracy must rise above the dotted line, which is what always naming the most frequent class would reach. The best epoch is kept and tested at the end. This takes about half a minute; the tour goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training has ended. Go to &lt;b&gt;Evaluate&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large figure is the balanced accuracy on the test pictures: each class counts the same, however rare. Beside it stands how sure the figure is, and what always naming the most frequent class would reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a reviewer would ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Honesty&lt;/b&gt; says in words whether the figure can be believed: shared lesions, collapse to one class, how sure the answers are, too few pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &lt;b&gt;Diagnose&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about a photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a photograph here, paste one, or press &lt;b&gt;Open image…&lt;/b&gt;. Next takes one of the test pictures, which the network has never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each class has a bar with its probability. Below: the proven cases that are most alike, a decision at an operating point, and whether the answer is to be trusted. It is for research and teaching: &lt;b&gt;not a medical device&lt;/b&gt;. &lt;b&gt;F1&lt;/b&gt; explains every page, &lt;b&gt;Ctrl+K&lt;/b&gt; finds everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect, training %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As ONNX, TorchScript or safetensors for other programs; a run&apos;s epochs for TensorBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;ffect of a setting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image of a folder into a table and pages with thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the system or a library said, for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::ModelChoice</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained network that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file (model.safetensors) from another project or computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LesionLab models (*.safetensors);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of network that is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the published files of weights: download one, or take it from disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights learnt on ImageNet&apos;s everyday photographs give a network a long head start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the pre-trained weights are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train from scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts from random weights: it takes longer and ends lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the backbone frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the head is trained on the backbone&apos;s features: fast, but it adapts less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the square in pixels to which every photograph is resized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the square in pixels to which every photograph is resized. %1 takes multiples of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of weights is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pre-trained weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::NineSheet</name>
    <message>
        <source>Other nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws nine other images at random from those that the filters show (R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the nine images (Escape).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 at random of %Ln images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::OpenReportDialog</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes with their counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAM10000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISIC challenge (ground truth in one column a class)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISIC Archive export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with named columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, synthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems, none of which stands in the way:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Problems and what was done about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say yourself which columns of a table hold the image, its class and its lesion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::OperatingPointBox</name>
    <message>
        <source>2x2 table at the operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the two answers occurs among these lesions, so there is nothing to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the two answers occurs among these images, so there is nothing to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truly %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a score of %1 on; of all lesions here %2 are %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a score of %1 on; of all images here %2 are %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitivity %1 · specificity %2&lt;br&gt;positive predictive value %3 · negative %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::OptionGroups</name>
    <message>
        <source>Fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs in which only the new head learns, before the backbone learns with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the backbone&apos;s last blocks learn; those before them stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backbone&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backbone&apos;s learning rate as a share of the head&apos;s: below 1 it keeps more of what it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a frozen backbone, so many augmented views of each image are computed once and then used in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new ones every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule that turns gradients into steps. AdamW separates weight decay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a step. Too large and the loss jumps, too small and nothing moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate changes while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduce on plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that are looked at before each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls weights towards zero, against learning by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of certainty taken from the right answer, against overconfidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows blends of two images with both answers; 0.2 is usual, larger numbers blend more evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutmix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pastes a piece of one image into another, with both answers by their areas; 1 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges and keeps a moving average of the weights; 0.999 remembers about a thousand steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortens steps whose gradient is longer than this, against sudden jumps; 1 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training makes small. Focal counts images less the surer the network already is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>focal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much less the sure ones count; 2 is usual, 0 is cross-entropy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often at most all training images are gone through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs without a lower validation loss after which training stops early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never stop early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches an epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts every epoch short, for trying things out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong scale in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference&apos;s mistake: training sees pixels of 0 to 255, validation and test of 0 to 1. The network learns, and answers one class for everything; the honesty panel says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is told the person&apos;s age as well. Where it is missing it answers without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is told the person&apos;s sex as well. Where it is missing it answers without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is told where on the body the lesion is. Where it is missing it answers without.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::Page</name>
    <message>
        <source>Settings of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::PersonFields</name>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s age in years, if it is known; the model learnt from it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s sex, if it is known; the model learnt from it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the lesion is, if it is known; the model learnt from it as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::Plot</name>
    <message>
        <source>Chart. The context menu saves it and copies its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::PreparationPage</name>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the Training page with this preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One photograph as nine epochs see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine photographs as one epoch sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the random changes anew: the epochs that follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes other photographs of the training part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images to prepare yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the synthetic lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>0 of %Ln test images share a lesion with training.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %Ln validation images share a lesion with training.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the test images (%2 of %3) show a lesion that training sees too: their figures will be too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the validation images (%2 of %3) show a lesion that training sees too: their figures will be too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data name patients: none is in training and elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln test and validation images show a patient whom training sees too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::PreparationSettings</name>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by image, as the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By lesion keeps all photographs of a lesion (and of a patient, where known) in one part. By image lets training see lesions that are tested later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the images that is kept for the final figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the rest that decides which epoch is the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only about this many images, whole lesions, with every class&apos;s share kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed, so another split, sampling and training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where chance begins: the same seed gives the same split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every image once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each class to N images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss weighted by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the imbalance of the classes is met. Only the training part is concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images a class: more are left out, fewer are repeated (reference: 1,000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dermoscopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values at once; each can be changed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned by up to this angle either way; 180° is any angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved left or right by up to this share of the width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved up or down by up to this share of the height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slanted by up to this angle. The reference&apos;s 0.2° is practically none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each axis enlarged or reduced by up to this share, on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random window of the frame, up to this share smaller, enlarged back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the images are mirrored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the images are turned upside down by mirroring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighter or darker by up to this share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences from the mean grey stronger or weaker by up to this share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours stronger or paler by up to this share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All colours moved round the colour circle by up to this share of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out hairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark hairs are found and filled in from both sides (DullRazor) before the image is resized: in training, evaluation and diagnosis alike. Whether it helps is measured by Run, Effect of a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the light&apos;s colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour constancy by shades of grey: every photograph as if under white light, in training, evaluation and diagnosis alike. Whether it helps is measured by Run, Effect of a setting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::ProbabilityBars</name>
    <message>
        <source>Probability of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lesion %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::ProblemModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file without a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two diagnoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::ProblemsPanel</name>
    <message>
        <source>Problems of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems were found. Opening looks at signatures and ends of files; “Verify all images” decodes every one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only problems of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the chosen rows, or all that are shown, for a spreadsheet (Ctrl+C).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the rows that are shown as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decodes every image, so that none that cannot be read is left for the training to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 images/s, %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::Rail</name>
    <message>
        <source>A job is running here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::RateFinderDialog</name>
    <message>
        <source>Find a learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the network is trained on batch after batch with a growing learning rate. A good rate is one where the loss falls steeply, well before it rises again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve appears here when the search is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes the learning rate of the settings; undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss by learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing images: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss fell at no rate. Look at the data, the weights and the other settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate %1, loss %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steepest near %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::ReliabilityPanel</name>
    <message>
        <source>Reliability diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the model answers, temperature %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the model answers (no temperature is stored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before, at temperature 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answers from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesions from %1 to %2: said %3, right %4</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images from %1 to %2: said %3, right %4</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::RunModel</name>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by image (leaks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s folder. Tick it to lay its curves over the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test bal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy on the test part: the mean of the recalls of all classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test acc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on the test part. Compare it with the majority baseline beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What always answering the most frequent class would reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Val. bal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy on the validation part at the best epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The epoch with the lowest validation loss; its weights are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs finished, of how many asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the run ended. An unfinished or stopped run can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset that the settings started from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The architecture that was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether photographs of one lesion were kept together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the imbalance of the classes was met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How training images were varied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the training began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Memory was short: batches of %Ln images were computed in parts of at most %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::RunsTable</name>
    <message>
        <source>Every training of this project becomes a row here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks a run, Enter evaluates it, the context menu has the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the run %1 with its model and figures to the wastebasket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::SampleBrowser</name>
    <message>
        <source>No image passes the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Large view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy file path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nine at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::SamplingChart</name>
    <message>
        <source>Training images before and after sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln images, each weighing %2 in the loss</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after, each seen %4 times an epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images of each class: every image is seen once an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images of each class: every image is seen once an epoch; rare classes weigh more in the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images before (hatched) and after (solid) sampling; × is how often an image of the class is seen in an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::SettingsGroup</name>
    <message>
        <source>Folds these settings away or shows them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::SeveralDialog</name>
    <message>
        <source>Leak demonstrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures what it is worth to have trained on other photographs of the lesions that are tested. With every seed the same network is trained twice on as many images of the same classes: once with the other photographs of the tested lesions among them, once with photographs of other lesions in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image is tested once, by a network that has not trained on its lesion: the images are dealt into folds, and each fold is once the test part while the others train. The result is a mean with its deviation, and one answer for every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than three say little: trainings differ by chance alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five or ten are usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data set first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds are made of whole lesions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds are made of single images, because the split is by image: photographs of a lesion then stand in several of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln images, %1 or so to a fold; each network trains on about %2 and stops by %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tested: %1 photographs, one of each of as many lesions. Both train on %2 images: %3 in common, and %4 that are other photographs of the tested lesions or, in their place, of other lesions. Validation: %5 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backbone is frozen, and a frozen backbone hardly shows the leak: it cannot learn what a lesion looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long that takes shows after the first epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 if none stops early, going by the run %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings with the settings of this page (%1; epochs: %2).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Written to the project&apos;s runs, into a folder …_%1. Stop keeps what is finished; it can be gone on with from its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training runs already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect of a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures what a change of one setting is worth. With every seed the same network is trained twice on the same split: with the settings as they are, and with the change. Both are judged on the validation part, with the interval that chance allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the setting is to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on %1 images, judged on %2 of the validation part; the test part (%3) is not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::SimilarPanel</name>
    <message>
        <source>Build the references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes the training and the validation part through the network once, about as long as testing both, and stores what is needed in the run&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest cases of the training part, by what the network sees in them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as soon as there is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ The first is this very photograph, or a copy: the model has learnt its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the references: %1 of %2 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the references…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::SplitBar</name>
    <message>
        <source>Parts of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>val</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2
%Ln lesions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln images of %2 lesions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::StandingBox</name>
    <message>
        <source>Among the published results of ISIC 2018 task 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published or own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the challenge&apos;s 1,512 test images, as its winner told them (dermengine.com, 25 March 2019); the winner trained on further data too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save submission…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers as the challenge takes them: a row for each image, a column for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what is best so far is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::SteppedImage</name>
    <message>
        <source>Previous image (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next image (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the large view (Escape).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the image …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::SubgroupsPanel</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set of these images is not open, so nothing is known of the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set says nothing of sex, age, site, source or proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (small)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · n %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln images of %2 lesions, %3 classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>too few to be ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy; dashed: all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced accuracy; dashed: all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy of lesions; dashed: all lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced accuracy of lesions; dashed: all lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the classes that occur in a group: groups with other classes are not compared like with like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hollow: fewer than 30 images or 20 lesions, not ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group&apos;s photographs of a lesion are combined into one answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::SuspectsPanel</name>
    <message>
        <source>Suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubted labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near-duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-validation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of another cross-validation (the menu Run and lesionlab-cli make them). Its networks have not seen the lesions that they answer for, so their doubts are worth something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the selected images out of the next split, with a reason that every split file keeps. Can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected images take part again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubted labels come from a cross-validation: networks that have not seen a lesion and are sure of another class. This project has none yet: Cross-validate… in the menu Run makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs of %1 whose label the cross-validation %2 doubts (%3 folds, balanced accuracy %4 ± %5), the strongest doubt first: label → answer. A wrong label, or a hard case.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look deeper (under Honesty) also looks for near-duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of photographs of different lesions that look the same, also turned or mirrored, the nearest first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are left out of the next split. Runs that are there keep the split that they were trained with.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of a cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near-duplicate of another lesion&apos;s photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label doubted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first of each pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second of each pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both of each pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs are selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclude images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take images back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::TourCallout</name>
    <message>
        <source>End tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stop before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the next stop; does what is asked for where you have not (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the tour; Help has it again (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour, %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::TrainingCurves</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves appear here as soon as a training runs or a run is chosen below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first points appear after the first batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>majority baseline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>majority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation balanced accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: loss %2, balanced %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1, the best: kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss: training %1, validation %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy: training %1, validation %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::TrainingPage</name>
    <message>
        <source>Open a data set first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one class. A classifier needs at least two: open other data or change the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train from scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data set of this run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the first epoch ended: nothing to test yet. You may resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended without a test part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early, best epoch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, best epoch %1 kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, best epoch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test part: balanced accuracy %1 (majority baseline %2), accuracy %3 (majority %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the training between two batches; the program stays ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on after the last finished epoch, as if it had never stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after this batch; what is finished is kept and can be gone on with (Ctrl+.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after this batch; the best epoch is kept and tested (Ctrl+.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains with the settings on the right (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading reference images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patience left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping after this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves appear here as soon as a training runs or a run is chosen below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run ended before its first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches in parts of %1 for want of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the synthetic lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images to train on, %1 to validate, %2 to test</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Several trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cross-validate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image tested once by a network that has not seen its lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leak demonstrator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is worth to have trained on other photographs of the tested lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the leak, training %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the leak, training %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training runs already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data set of this job first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of %1 folds are finished.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln folds: balanced accuracy %1, accuracy %2 (mean ± deviation over folds; majority baseline %3).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of %1 trainings are finished.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cross-validation, leak demonstrator, effect of a setting: jobs of several trainings with these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Effect of a setting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a change of one setting is worth on the validation part, with its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the change, training %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the change, training %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::TrainingSettings</name>
    <message>
        <source>The reference&apos;s own network from scratch, every class resampled to 1,000 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same network with the reference&apos;s augmentation and no resampling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference&apos;s best: MobileNetV2 with frozen ImageNet weights and a new head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MobileNetV2 fine-tuned from ImageNet weights: the best result for the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the data and few epochs: a whole lesson in under 90 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries growing rates on a few batches and shows where the loss falls fastest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings differ from the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole recipe at once. Single settings can be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to compute. Automatic takes a graphics card where one can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of the arithmetic. bfloat16 is faster where the processor has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where chance begins: the same seed and settings give the same run on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a graphics card comes to compute, where the list says that none can be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::TrustPanel</name>
    <message>
        <source>Of 100 lesions of a class, the sets of about %1 hold that class; measured on %2 lesions of the validation part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1, too few by themselves, it holds of them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the prediction set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread over eight &amp;turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whiskers on the bars: turning or mirroring a photograph changes nothing about the lesion: how far the bars move then is how little their last digits mean. Eight times the arithmetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction &amp;set at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets and input check need the run&apos;s references: see Similar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input check: nothing speaks against the photograph. It refuses %1 % of photographs that are as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input check: refused, for what stands above the bars.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::WeightsDialog</name>
    <message>
        <source>The server passes on to another one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had come was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the file that its name promises: its SHA-256 should begin with %2 and is %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a file of weights from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here, and it is the published file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is none of the known files, so nothing says whether it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is none of the known files, but its hash is the one in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it from where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on &amp;downloading from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published weights, learnt on ImageNet&apos;s everyday photographs. Nothing is fetched until you press Download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes them the start of the next training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known files of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take a file from disk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a computer without network: the file is checked and copied to its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the file that is here and shows its hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has arrived is kept; downloading again goes on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesion::WeightsDownload</name>
    <message>
        <source>%1 is not a secure address (https).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure connections do not work here: Qt finds no TLS library (OpenSSL). Take the file from disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends something else than it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has room for %1 and %2 are needed. Make room and download again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes on to an address that is not secure, which is not followed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes on again and again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
