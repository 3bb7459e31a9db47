/**
 * Chinese of Taiwan and Hong Kong is written with other characters than the wording's: each group is a simplified character and
 * the traditional ones that it stands for (Unicode's Unihan database, kTraditionalVariant), of those that the wording uses. Text
 * and wording are folded alike, so Japanese, which shares some, is compared as before; 時, 間 and 週 stay for the terms in
 * `find-promises.ts`.
 */
const GROUPS: readonly string[] = [
  '万萬 与與 专專 业業 东東 丝絲 丢丟 两兩 个個箇 丰豐 临臨 为為爲 么麼麽 乐樂 书書 买買 于於 云雲',
  '亚亞 产產産 亲親 从從 仓倉 仪儀 们們 价價 众眾衆 优優 会會 传傳 伤傷 体體 余餘 俩倆 修脩 债債 偿償',
  '克剋 关關 兴興 内內 册冊 写寫 冲沖衝 决決 准準 减減 几幾 出齣 击擊 刚剛 删刪 别別彆 制製 办辦 务務',
  '动動 励勵 劳勞 千韆 升昇陞 协協 单單 卖賣 卫衛 厂廠 压壓 叁叄 参參蔘 双雙 发發髮 变變 叠疊 只隻',
  '台檯臺颱 号號 合閤 同衕 后後 向嚮曏 吗嗎 听聽 启啓啟 员員 咨諮 响響 喂餵 回迴 团團糰 围圍 图圖 圆圓',
  '场場 坏壞 声聲 处處 备備 复復複 够夠 头頭 夸誇 奖奬獎 宝寶 实實 审審 家傢 对對 导導 将將 尝嘗嚐',
  '尽儘盡 局侷 币幣 布佈 帐帳 帮幫 庆慶 库庫 应應 废廢 开開 异異 张張 弥彌瀰 弯彎 弹彈 归歸 当噹當',
  '录彔錄録 恳懇 惊驚 户戶 托託 扣釦 扫掃 扬揚 折摺 抠摳 抢搶 报報 抵牴 担擔 拟擬 拨撥 择擇 拼拚 损損',
  '换換 据據 搜蒐 摄攝 数數 断斷 旗旂 无無 旧舊 显顯 晒曬 暂暫 曲麯麴 机機 杀殺 条條 来來 极極 查査',
  '标標 样樣 核覈 欢歡 汇匯彙滙 沟溝 没沒 注註 测測 浏瀏 满滿 灯燈 炉爐 点點 烦煩 热熱 爱愛 犹猶 独獨',
  '猫貓 献獻 环環 现現 电電 盘盤 真眞 码碼 礼禮 离離 私俬 种種 秘祕 积積 称稱 税稅 笔筆 签簽籤 简簡',
  '系係繫 紧緊 纠糾 红紅 约約 级級 纸紙 纽紐 线綫線 细細 终終 绍紹 经經 绑綁 结結 绕繞遶 给給 络絡',
  '绝絕絶 统統 维維 综綜 绿綠緑 编編 网網 群羣 联聯 脱脫 脸臉 腾騰 致緻 舰艦 节節 荐薦 蓝藍 虑慮 虚虛',
  '补補 表錶 装裝 见見 观觀 视視 览覽 觉覺 计計 订訂 认認 让讓 议議 记記 讲講 许許 论論 设設 访訪',
  '证証證 评評 诈詐 诉訴 试試 话話 询詢 该該 详詳 语語 误誤 说說説 请請 诺諾 读讀 谁誰 调調 谅諒 谈談',
  '谢謝 谨謹 谱譜 谷穀 贝貝 负負 责責 账賬 货貨 购購 贰貳 贵貴 费費 赏賞 赐賜 赔賠 赞讚贊 赠贈 踪蹤',
  '转轉 软軟 载載 辑輯 边邊 达達 过過 运運 还還 这這 进進 连連 迟遲 选選 逊遜 递遞 遗遺 邮郵 里裏裡',
  '针針鍼 钉釘 钓釣 钟鈡鍾鐘 钱錢 铃鈴 银銀 铺舖鋪 链鏈 销銷 锁鎖 锅鍋 错錯 键鍵 长長 门門 问問 闹鬧',
  '闻聞 阅閱閲 队隊 陆陸 随隨 隐隱 难難 静靜 面麪麫麵 韵韻 页頁 项項 顺順 须須鬚 顾顧 预預 领領 频頻',
  '颗顆 题題 颜顏顔 额額 风風 飞飛 馈饋 马馬 驿驛 验驗 骗騙 骤驟 鱼魚 鲜鮮 鸟鳥 鹅鵝 麦麥',
];

const simplified: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((row) => row.split(' ')).flatMap(([plain = '', ...others]) =>
    others.map((other): [string, string] => [other, plain]),
  ),
);
const TRADITIONAL = new RegExp(`[${[...simplified.keys()].join('')}]`, 'gu');

/** Simplified characters for traditional ones, one for one: offsets stay. */
export const simplify = (text: string): string =>
  text.replace(TRADITIONAL, (character) => simplified.get(character) ?? character);
