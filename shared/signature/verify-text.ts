/** VERIFY.md of an evidence bundle: how to check it without the service that made it. */
export const verifyText = `# Проверка · Тексеру · Verification

## Русский

В этой папке всё, что доказывает один акт. Нужны openssl (1.1.1 или новее), sha256sum и оболочка любой системы Unix; от нас не нужно ничего.

1. Сверьте отпечаток корня с тем, что получен от палаты на бумаге. Корень из этой же папки сам себя не доказывает:

       openssl x509 -in records/root.pem -noout -fingerprint -sha256

2. Проверьте всё сразу. Скрипт можно прочесть, а если папку дал не сам архив, возьмите его у палаты; он печатает отпечаток корня, строку на каждую находку и итог:

       sh verify.sh

   С корнем от палаты: \`sh verify.sh -r КОРЕНЬ.pem\`. С контрольной точкой журнала, которую сохранили вы или кто-то другой (хотя бы с бумаги более
   позднего акта): \`-e ТОЧКА.txt\` и \`-l ЛИСТЫ.txt\` (весь журнал) или \`-c ДОКАЗАТЕЛЬСТВО.json\`. Файлы держите вне этой папки.

3. Или по частям, без скрипта:

       sha256sum -c SHA256SUMS
       openssl cms -verify -cades -binary -inform DER -in SHA256SUMS.p7s -content SHA256SUMS -CAfile records/root.pem -purpose any -out /dev/null
       cd records
       for p7s in *.p7s; do
         openssl cms -verify -cades -binary -inform DER -in "$p7s" -content "\${p7s%.p7s}.json" -CAfile root.pem -purpose any -out /dev/null && echo "$p7s"
       done

   На каждую запись должны быть строки «CAdES Verification successful» и имя файла. Если срок сертификата с тех пор
   истёк, добавьте \`-attime <секунды с 1970 года>\`: время \`destroyedAt\` из записи. Скрипт делает это сам.

\`absence.json\` говорит, что осталось (\`left\`) от уничтоженных дел в реестре архива: от каждого лишь то, что оно было (\`CF\`), и его запись (\`RECORD\`). В прежних
доказательствах это поле называется \`holds\`; запретов на уничтожение оно не означает. Это слово самого архива, под его печатью.

Доказано: записи сделаны ключом этого архива и не изменены; каждая уничтоженная строка акта имеет свою запись; записи стоят в журнале под подписанной контрольной
точкой; этот журнал продолжает тот, что напечатан на первой части акта; проверенные данные — те самые, что вложены в бумаги акта. Какие бумаги подписали люди, здесь не доказано: сверьте
их с теми, что хранятся у подписавших. Не доказано время: его указал сам архив (кроме штампа времени, где он есть). Сам архив мог бы
переписать журнал целиком и запечатать заново: это видно только по контрольной точке, которая хранится не у него. Это печать службы, а не подпись человека: подписи людей названы
в записях по их SHA-256 (\`signature.sha256\`).

## Қазақша

Бұл қалтада бір актіні дәлелдейтіннің бәрі бар. openssl (1.1.1 немесе жаңасы), sha256sum және кез келген Unix қабығы керек; бізден ештеңе керек емес.

1. Түбірдің таңбасын палатадан қағазда алынғанымен салыстырыңыз (жоғарыдағы бірінші әмір). Осы қалтадағы түбір өзін өзі дәлелдемейді.
2. Бәрін бірден тексеріңіз: \`sh verify.sh\` (қалтаны архивтің өзі бермесе, скриптті палатадан алыңыз). Ол түбірдің таңбасын, әр табылған нәрсеге бір жол және жиынтығын басып шығарады. Палатадан алынған түбірмен:
   \`sh verify.sh -r ТҮБІР.pem\`. Өзіңіз немесе басқа біреу сақтаған журналдың бақылау нүктесімен: \`-e НҮКТЕ.txt\` және \`-l ЖАПЫРАҚТАР.txt\` (бүкіл журнал) немесе
   \`-c ДӘЛЕЛ.json\`. Бұл файлдарды осы қалтадан тыс ұстаңыз.
3. Немесе скриптсіз, бөлек-бөлек: жоғарыдағы үшінші қадамның әмірлері. Әр жазбаға «CAdES Verification successful» шығуы тиіс.

\`absence.json\` архив тізілімінде жойылған істерден не қалғанын (\`left\`) айтады: әрқайсысынан тек оның болғаны (\`CF\`) және жазбасы (\`RECORD\`). Бұрынғы дәлелдерде бұл өріс
\`holds\` деп аталады; ол жоюға салынған тыйымды білдірмейді. Бұл — архивтің өз сөзі, оның мөрімен.

Дәлелденгені: жазбалар осы архивтің кілтімен жасалған және өзгермеген; актінің әр жойылған жолының өз жазбасы бар; жазбалар қол қойылған бақылау нүктесінің астындағы
журналда тұр; бұл журнал актінің бірінші бөлігінде басылғанның жалғасы; тексерілген деректер — акт қағаздарына салынған деректердің өзі. Адамдар қай қағаздарға қол қойғаны мұнда
дәлелденбейді: оларды қол қойғандарда сақталған қағаздармен салыстырыңыз. Уақыт дәлелденбейді: оны архивтің өзі көрсеткен (уақыт белгісі болса, сол ғана бөгде куә). Архивтің өзі журналды
түгел қайта жазып, қайта мөрлей алар еді: бұл тек оның қолында емес бақылау нүктесінен көрінеді. Бұл адамның қолтаңбасы емес, қызметтің мөрі: адамдардың қолтаңбалары
жазбаларда SHA-256 арқылы аталған (\`signature.sha256\`).

## English

This folder holds everything that proves one act. You need openssl (1.1.1 or later), sha256sum and the shell of any Unix, and nothing from us.

1. Compare the root's fingerprint (the first command above) with the one the chamber gave you on paper. The root in this folder does not prove itself.
2. Verify everything at once: \`sh verify.sh\`. You can read the script, and take it from the chamber where this folder did not come from the archive itself; it prints the root's fingerprint, a line for each finding and a total. With the root from the
   chamber: \`sh verify.sh -r ROOT.pem\`. With a checkpoint of the log that you or somebody else kept, a paper act of a later day will do: \`-e CHECKPOINT.txt\` and \`-l LEAVES.txt\` (the
   whole log) or \`-c PROOF.json\`. Keep those files outside this folder.
3. Or piece by piece, without the script: the commands of step 3 above. Each record must answer "CAdES Verification successful". Where a certificate has ended
   since, add \`-attime\` with the record's \`destroyedAt\` in seconds since 1970; the script does so by itself.

\`absence.json\` says what is left (\`left\`) of the destroyed files in the archive's registry: of each only that it was there (\`CF\`) and its record (\`RECORD\`). In earlier evidence this field is called
\`holds\`; it means no hold on destruction. It is the archive's own word, under its seal.

Proved: this archive's key made the records and nobody altered them; each destroyed line of the act has its record; the records stand in the log under a signed checkpoint; that
log continues the one printed on part one of the act; the data that were verified are those inside the papers of the act. Not proved: which papers people signed, so compare them with the
ones the signers keep; nor the time, which is the archive's own word but for a time stamp where there is one. The archive itself could rewrite
the whole log and seal it anew; only a checkpoint that is out of its hands shows that. The seal is nobody's personal signature: those are named in the
records by their SHA-256.
`;
