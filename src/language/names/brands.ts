/**
 * Names that often stand on packaging in the background of a live and belong to somebody else:
 * parcels of other shops come through the platforms' lexicon; these are brands of goods. Which of
 * them is a competitor only the merchant knows, so a default name makes a person look, while a name
 * that the merchant gave fails.
 */
export const defaultBrands: readonly string[] = [
  'Nike', 'Adidas', 'Puma', 'New Balance', 'Under Armour', 'Reebok', 'Skechers', 'Lululemon', 'Zara', 'H&M', 'Uniqlo', 'Primark', 'Gucci',
  'Louis Vuitton', 'Chanel', 'Dior', 'Prada', 'Hermès', 'Burberry', 'Rolex', 'Cartier', 'Pandora', 'Swarovski', 'Apple', 'iPhone', 'AirPods',
  'Samsung', 'Huawei', 'Xiaomi', 'Oppo', 'Sony', 'Bose', 'JBL', 'Dyson', 'Philips', 'Bosch', 'Lego', 'Disney', 'Hasbro', 'Mattel', 'Pampers',
  'Huggies', "L'Oréal", 'Maybelline', 'Estée Lauder', 'Lancôme', 'Nivea', 'Sephora', 'IKEA', 'Coca-Cola', 'Pepsi', 'Starbucks', 'Nestlé',
  '耐克', '阿迪达斯', '安踏', '李宁', '华为', '小米', '苹果手机', '三星', '戴森', '乐高', '迪士尼', '欧莱雅', '雅诗兰黛', '兰蔻', '花西子', '完美日记',
] // prettier-ignore
